using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>Words in another language than the page's.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Language">Their language, a BCP 47 tag.</param>
/// <param name="Content">The words.</param>
public sealed record LanguageSpan(TextSpan Span, string Language, ImmutableArray<Inline> Content) : Inline(Span)
{
    internal override ImmutableArray<Inline> Inside() => Content;
}
