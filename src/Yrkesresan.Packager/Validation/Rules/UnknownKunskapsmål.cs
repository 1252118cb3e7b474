using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A kunskapsmål that does not exist, or belongs to another course.</summary>
public sealed class UnknownKunskapsmål : IPageCheck
{
    private static readonly Rule Unknown = new("YR0302", "okant-kunskapsmal", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unknown];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        var goals = page.Journey.Kunskapsmål;
        var course = page.Course.Header.Kod.Value;
        if (!goals.IsRead || course.Length == 0) yield break;
        var guesses = NameGuesses.OfPage();
        foreach (var id in page.Front.Kunskapsmål.Where(id => id.Value.Length > 0))
        {
            var other = goals.Find(id.Value);
            if (other is not null && IsOf(course, other)) continue;
            // The same id may stand there twice, for two courses; that it does is reported.
            var own = goals.Where(mål => IsOf(course, mål)).Select(mål => mål.Id.Value).ToArray();
            if (own.Contains(id.Value)) continue;
            yield return other is null
                ? Unknown.At(
                    id.Span,
                    $"Kunskapsmålet ”{id.Value}” finns inte i kunskapsmal.yaml.",
                    $"{guesses.Question(id.Value, own)}Rätta id:t, eller lägg till målet i kunskapsmal.yaml.")
                : Unknown.At(id.Span, $"Kunskapsmålet ”{id.Value}” hör till kursen {other.Kurs}, inte till {course}.", "Välj ett mål för den här kursen.");
        }
    }

    private static bool IsOf(string course, Kunskapsmål mål) => mål.Kurs.Value == course || mål.Kurs.Value.Length == 0;
}
