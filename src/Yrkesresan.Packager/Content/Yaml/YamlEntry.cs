namespace Yrkesresan.Packager.Content.Yaml;

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; an empty scalar where nothing is written.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
