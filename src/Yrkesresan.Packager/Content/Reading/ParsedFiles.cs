using System.Collections.Concurrent;
using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>The files of one reading, each parsed when it is asked for.</summary>
/// <param name="source">Where the files are.</param>
/// <param name="memory">What they said before.</param>
/// <param name="faults">Gets what is wrong with each.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class ParsedFiles(Snapshot source, ParseMemory memory, DiagnosticBag faults, CancellationToken cancellation)
{
    private ConcurrentDictionary<string, ParsedFile> all = new(StringComparer.Ordinal);

    /// <summary>Every file that was parsed, by path.</summary>
    public IReadOnlyDictionary<string, ParsedFile> All => all;

    /// <summary>The same files, for one who reads some of them beside others and reports elsewhere.</summary>
    public ParsedFiles ReportingTo(DiagnosticBag own) => new(source, memory, own, cancellation) { all = all };

    /// <summary>A page; null where it cannot be read, which is then reported.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="idOfName">The id that its file name gives.</param>
    public Page? Page(string path, string idOfName) => Parsed(path, file => PageParser.Parse(file, idOfName))?.Page;

    /// <summary>A YAML file; null where it may not be opened, which <see cref="UnopenedFiles"/> reports.</summary>
    public ParsedYaml<T>? Yaml<T>(string path, ValueKind<T> kind) => Parsed(path, file => YamlFileParser.Parse(file, kind));

    private T? Parsed<T>(string path, Func<SnapshotFile, T> parse)
        where T : ParsedFile
    {
        cancellation.ThrowIfCancellationRequested();
        if (source.Unopened.ContainsKey(path)) return null;
        var parsed = memory.Of(source[path], parse);
        faults.AddRange(parsed.Faults);
        all[path] = parsed;
        return parsed;
    }
}
