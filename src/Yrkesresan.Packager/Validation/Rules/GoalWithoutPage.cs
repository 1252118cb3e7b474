using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A kunskapsmål that the course promises and no page gives, or that the learner is never asked to try.</summary>
public sealed class GoalWithoutPage : IContentCheck
{
    private static readonly Rule NoPage = new("YR0350", "kunskapsmal-utan-sida", RuleCategory.Subjects, Severity.Warning);
    private static readonly Rule NoTask = new("YR0351", "kunskapsmal-utan-uppgift", RuleCategory.Subjects, Severity.Info);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [NoPage, NoTask];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ContentView content, DateOnly date)
    {
        foreach (var journey in content.Journeys.Where(journey => journey.Kunskapsmål.IsRead))
        {
            var courses = journey.Courses.ToLookup(course => course.Header.Kod.Value, StringComparer.Ordinal);
            var pagesOf = content.Pages.Where(page => page.Journey == journey).ToLookup(page => page.Course);
            foreach (var mål in journey.Kunskapsmål.Where(mål => mål.Id.Value.Length > 0))
            {
                // A code that two courses have, a course without pages, and pages that cannot be read, are reported elsewhere.
                if (courses[mål.Kurs.Value].ToArray() is not [{ Parts.IsEmpty: false } course] || course.Parts.Any(part => !part.UnreadFiles.IsEmpty)) continue;
                var pages = pagesOf[course].Where(page => page.Front.Kunskapsmål.Any(id => id.Value == mål.Id.Value)).ToArray();
                if (pages.Length == 0)
                {
                    yield return NoPage.At(
                        mål.Id.Span,
                        $"Ingen sida i kursen hör till kunskapsmålet ”{mål.Id}”.",
                        "Skriv id:t i ”kunskapsmål” på sidan som tar upp målet, eller ta bort målet.");
                }
                else if (!pages.Any(HasTask))
                {
                    yield return NoTask.At(
                        mål.Id.Span,
                        $"Deltagaren får aldrig pröva kunskapsmålet ”{mål.Id}”: ingen av målets sidor har en fråga eller uppgift.",
                        "Lägg till en fråga, en checklista eller en ruta för reflektion på någon av sidorna.");
                }
            }
        }
    }

    private static bool HasTask(PageView page) => page.Front.Typ.Value is PageKind.Övning or PageKind.Quiz or PageKind.Checklista
        || page.Facts.Blocks.Any(block => block is Question or Checklist or Box { Kind: BoxKind.Reflektion });
}
