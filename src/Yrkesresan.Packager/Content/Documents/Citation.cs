using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A reference to one or more sources: <c>[@a, 20 kap. 2 §; @b]</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Sources">The sources, in order.</param>
public sealed record Citation(TextSpan Span, ImmutableArray<CitedSource> Sources) : Inline(Span);
