using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>A YAML file.</summary>
/// <typeparam name="T">What it becomes.</typeparam>
/// <param name="Text">Its text.</param>
/// <param name="Tree">Its YAML.</param>
/// <param name="Value">What it says; null where it cannot be read as YAML, or is empty.</param>
/// <param name="Faults">What is wrong with it by itself.</param>
public sealed record ParsedYaml<T>(SourceText? Text, YamlNode? Tree, Located<T>? Value, ImmutableArray<Diagnostic> Faults)
    : ParsedFile(Text, Tree, Faults);
