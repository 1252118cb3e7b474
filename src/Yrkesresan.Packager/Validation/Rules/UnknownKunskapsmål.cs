using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A kunskapsmål that does not exist, or belongs to another course.</summary>
public sealed class UnknownKunskapsmål : ICheck
{
    private static readonly Rule Unknown = new("YR0302", "okant-kunskapsmal", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unknown];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope)
    {
        var guesses = new NameGuesses();
        foreach (var place in scope.Pages)
        {
            if (place.Journey.Kunskapsmål.IsDefault) continue;
            var course = place.Course.Header.Kod.Value;
            var own = place.Journey.Kunskapsmål.Where(mål => mål.Kurs.Value == course || mål.Kurs.Value.Length == 0).Select(mål => mål.Id.Value).ToArray();
            foreach (var id in place.Front.Kunskapsmål)
            {
                if (id.Value.Length == 0 || course.Length == 0 || own.Contains(id.Value)) continue;
                var other = place.Journey.Kunskapsmål.FirstOrDefault(mål => mål.Id.Value == id.Value);
                yield return other is null
                    ? Unknown.At(
                        id.Span,
                        $"Kunskapsmålet ”{id.Value}” finns inte i kunskapsmal.yaml.",
                        $"{guesses.Question(id.Value, own)}Rätta id:t, eller lägg till målet i kunskapsmal.yaml.")
                    : Unknown.At(id.Span, $"Kunskapsmålet ”{id.Value}” hör till kursen {other.Kurs}, inte till {course}.", "Välj ett mål för den här kursen.");
            }
        }
    }
}
