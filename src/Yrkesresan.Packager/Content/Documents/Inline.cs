using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A piece of a line of text.</summary>
/// <param name="Span">Where it stands.</param>
public abstract record Inline(TextSpan Span)
{
    /// <summary>The words inside it that are read as part of the line, as of a link.</summary>
    internal virtual ImmutableArray<Inline> Inside() => [];
}
