using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>Markdown in a title or another value of the YAML: learners would read its signs.</summary>
public sealed class MarkdownInValue : ICheck
{
    private static readonly Rule Markdown = new("YR0318", "markdown-i-uppgift");
    private static readonly (string Mark, string What)[] Marks = [("[@", "en hänvisning"), ("](", "en länk"), ("{#", "ett id")];

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Markdown];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope) =>
        from journey in scope.Journeys
        from value in LearnerTexts.Values(journey)
        let mark = Marks.FirstOrDefault(mark => value.Value.Contains(mark.Mark, StringComparison.Ordinal))
        where mark.Mark is not null
        select Markdown.At(
            value.Span,
            $"Det här ser ut som {mark.What}, men blir text: här kan det bara stå ren text.",
            "Ta bort tecknen, och flytta det som behövs till sidans text.");
}
