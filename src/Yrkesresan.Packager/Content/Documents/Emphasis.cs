using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>Words that are stressed.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Strong">Whether strongly.</param>
/// <param name="Content">The words.</param>
public sealed record Emphasis(TextSpan Span, bool Strong, ImmutableArray<Inline> Content) : Inline(Span)
{
    internal override ImmutableArray<Inline> Inside() => Content;
}
