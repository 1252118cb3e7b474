using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>What somebody has written to remember that more is to be written: <c>TODO</c>, <c>XXX</c>.</summary>
public sealed partial class LeftReminder : IPageCheck, IValueCheck
{
    private const string Message = "Det här ser ut som en påminnelse om att något ska skrivas.";
    private const string Help = "Skriv det som ska stå här, och ta bort påminnelsen.";

    private static readonly Rule Reminder = new("YR0282", "kvarlamnad-paminnelse", RuleCategory.Markdown, Severity.Warning);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Reminder];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        foreach (var line in page.Facts.Lines)
        {
            foreach (Match found in Word().Matches(line.Text))
                yield return Reminder.At(page.At(line.SourceOf(found.Index, found.Index + found.Length)), Message, Help);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(Located<string> value, Journey journey, DateOnly date) =>
        Word().IsMatch(value.Value) ? [Reminder.At(value.Span, Message, Help)] : [];

    /// <summary>Three X are thirty too: «kapitel XXX».</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}_-])(?:TODO|FIXME|TBD|(?<!\b(?:kapitel|kap\.|del|band|artikel|avsnitt|bilaga) )XXX)(?![\p{L}\p{Nd}_-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
