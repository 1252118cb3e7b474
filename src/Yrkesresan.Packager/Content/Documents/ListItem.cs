using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>An item of a list.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Content">What it holds.</param>
public sealed record ListItem(TextSpan Span, ImmutableArray<Block> Content);
