using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A cell of a table.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Content">Its words.</param>
public sealed record TableCell(TextSpan Span, ImmutableArray<Inline> Content);
