using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A link.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Target">Where it leads, as written.</param>
/// <param name="TargetSpan">Where the address stands.</param>
/// <param name="Content">The words that are the link.</param>
public sealed record Link(TextSpan Span, string Target, TextSpan TargetSpan, ImmutableArray<Inline> Content) : Inline(Span)
{
    internal override ImmutableArray<Inline> Inside() => Content;
}
