using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Yaml;

/// <summary>A value that could not be read, which has been reported: nothing more is said of it.</summary>
/// <param name="Span">Where it stands.</param>
public sealed record YamlUnread(SourceSpan Span) : YamlNode(Span);
