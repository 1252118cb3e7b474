using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>A YAML file → what it says.</summary>
public static class YamlFileParser
{
    /// <summary>Reads a file; never throws for what it holds.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What it should say.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ParsedYaml<T> Parse<T>(SnapshotFile file, ValueKind<T> kind)
    {
        var faults = new DiagnosticBag();
        if (TextOpener.Open(file, faults) is not { } text) return new(null, null, null, faults.ToSorted());

        var node = YamlReader.Read(text, new TextSpan(0, text.Text.Length), kind.Keys, faults);
        var value = node is null ? null : new Located<T>(kind.Read(node, faults), node.Span);
        if (node is null && faults.Count == 0)
            faults.Add(YamlFaults.Empty.At(SourceSpan.Whole(file.Path), "Filen är tom.", "Fyll i filen, eller ta bort den om den inte behövs."));
        return new(text, node, value, faults.ToSorted());
    }
}
