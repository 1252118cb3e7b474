using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>What somebody has written to remember that more is to be written: <c>TODO</c>, <c>XXX</c>.</summary>
public sealed partial class LeftReminder : ICheck
{
    private const string Message = "Det här ser ut som en påminnelse om att något ska skrivas.";
    private const string Help = "Skriv det som ska stå här, och ta bort påminnelsen.";

    private static readonly Rule Reminder = new("YR0282", "kvarlamnad-paminnelse", RuleCategory.Markdown, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Reminder];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope)
    {
        foreach (var place in scope.Pages)
        {
            foreach (var line in place.Page.Body.Lines().Select(PlainText.Of))
            {
                foreach (Match found in Word().Matches(line.Text))
                    yield return Reminder.At(place.At(line.SourceOf(found.Index, found.Index + found.Length)), Message, Help);
            }
        }

        foreach (var value in scope.Journeys.SelectMany(LearnerTexts.Values).Where(value => Word().IsMatch(value.Value)))
            yield return Reminder.At(value.Span, Message, Help);
    }

    /// <summary>Three X are thirty too: «kapitel XXX».</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}_-])(?:TODO|FIXME|TBD|(?<!\b(?:kapitel|kap\.|del|band|artikel|avsnitt|bilaga) )XXX)(?![\p{L}\p{Nd}_-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
