using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Yaml;

/// <summary>A part of a YAML document, with its place. No aliases, tags or types: all scalars are text.</summary>
/// <param name="Span">Where it stands.</param>
public abstract record YamlNode(SourceSpan Span);
