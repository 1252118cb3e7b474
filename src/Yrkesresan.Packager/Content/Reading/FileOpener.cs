using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>Opens text files once, and remembers them for the excerpts of diagnostics.</summary>
/// <param name="source">Where the files are.</param>
/// <param name="faults">Gets what is wrong.</param>
internal sealed class FileOpener(Snapshot source, DiagnosticBag faults)
{
    private readonly Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);

    /// <summary>Every text that was opened.</summary>
    public IReadOnlyDictionary<string, SourceText> Texts => texts;

    /// <summary>A file's text; null where it cannot be read, which is then reported, or may not be opened, which <see cref="UnopenedFiles"/> reports.</summary>
    public SourceText? Text(string path)
    {
        if (source.Unopened.ContainsKey(path)) return null;
        if (Content.Text.TextReader.IsTooLarge(path, source[path].Length))
        {
            faults.Add(Content.Text.TextReader.TooLarge(path));
            return null;
        }

        if (Content.Text.TextReader.Read(path, source[path].Read(), faults) is not { } text) return null;
        texts[path] = text;
        return text;
    }

    /// <summary>A YAML file as a value; null where it cannot be read as YAML, which is then told.</summary>
    public Located<T>? Yaml<T>(string path, ValueKind<T> kind)
    {
        if (Text(path) is not { } text) return null;
        var before = faults.Count;
        var node = YamlReader.Read(text, new TextSpan(0, text.Text.Length), kind.Keys, faults);
        if (node is not null) return new Located<T>(kind.Read(node, faults), node.Span);

        if (faults.Count == before)
            faults.Add(YamlFaults.Empty.At(SourceSpan.Whole(path), "Filen är tom.", "Fyll i filen, eller ta bort den om den inte behövs."));
        return null;
    }
}
