using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A page of the förberedelser that does not say how long it takes or why it is worth it.</summary>
public sealed class PreparationWithoutTime : IPageCheck
{
    private static readonly Rule NoMinutes = new("YR0305", "forberedelse-utan-minuter", RuleCategory.Subjects);
    private static readonly Rule NoMotive = new("YR0306", "forberedelse-utan-motivering", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [NoMinutes, NoMotive];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        if (page.Part.Kind != PartKind.Förberedelser) yield break;
        if (!page.Front.Has("minuter"))
        {
            yield return NoMinutes.At(
                page.AtFront,
                "Sidan säger inte hur lång tid den tar.",
                "Lägg till ”minuter: 15”, med den tid en ny medarbetare behöver.");
        }

        if (!page.Front.Has("motivering"))
        {
            yield return NoMotive.At(
                page.AtFront,
                "Sidan säger inte varför den är värd deltagarens tid.",
                "Lägg till ”motivering: …” med en eller två meningar.");
        }
    }
}
