using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A block of a page's text. Each kind says what it holds: passed over, its words would escape every check, and its media would not be packed.</summary>
/// <param name="Span">Where it stands.</param>
public abstract record Block(TextSpan Span)
{
    /// <summary>The rows of blocks inside it, from top to bottom.</summary>
    internal abstract IEnumerable<ImmutableArray<Block>> Inside();

    /// <summary>Its own lines of text: not those of blocks inside it.</summary>
    internal abstract IEnumerable<ImmutableArray<Inline>> Lines();
}
