using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Yaml;

/// <summary>A list.</summary>
/// <param name="Span">Where it starts.</param>
/// <param name="Items">Its items in order.</param>
public sealed record YamlSequence(SourceSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);
