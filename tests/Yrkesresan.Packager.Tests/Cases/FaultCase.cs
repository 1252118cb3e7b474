using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Tests.Cases;

/// <summary>
/// A folder below <c>tests/cases</c>: a small journey without faults (<c>_bas</c>), on which the folder's own
/// <c>content/</c> is laid. What it may hold is told in <c>tests/cases/README.md</c>.
/// </summary>
/// <param name="Name">The folder's name.</param>
internal sealed record FaultCase(string Name)
{
    public const string Base = "_bas";
    public const string Expected = "vantat.txt";

    private const int CodeLength = 6;

    /// <summary>The names of all cases but the base.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateDirectories(RepositoryFolder.Below("tests", "cases"))
        .Select(folder => Path.GetFileName(folder))
        .Where(name => name != Base)
        .Order(StringComparer.Ordinal);

    public string Folder => RepositoryFolder.Below("tests", "cases", Name);

    /// <summary>The code that the folder's name begins with, such as <c>YR0110</c>.</summary>
    public string Code => Name[..Math.Min(CodeLength, Name.Length)].ToUpperInvariant();

    /// <summary>Whether the folder says why other codes are reported too.</summary>
    public bool MayHaveMoreCodes => File.Exists(Path.Combine(Folder, "fler-koder.txt"));

    /// <summary>Reads and checks the case's content.</summary>
    public (ContentReading Reading, IReadOnlyList<Diagnostic> Diagnostics) Run() => Check(new Snapshot(
        Files().Select(file => new MemoryFile(file.Key, Unopened.ContainsKey(file.Key) ? default : file.Value)),
        Unopened));

    private ImmutableSortedDictionary<string, UnopenedFile> Unopened => Lines("lankar.txt").Select(path => (path, UnopenedFile.Link))
        .Concat(Lines("enheter.txt").Select(path => (path, UnopenedFile.Device)))
        .ToImmutableSortedDictionary(entry => entry.path, entry => entry.Item2, StringComparer.Ordinal);

    /// <summary>Reads and checks content as if it were the day of the cases.</summary>
    public static (ContentReading Reading, IReadOnlyList<Diagnostic> Diagnostics) Check(Snapshot source)
    {
        var reading = JourneyReader.Read(source);
        return (reading, Validator.Check(reading, new DateOnly(2026, 11, 24), Checks.All));
    }

    /// <summary>The files of the base, by path.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> BaseFiles()
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        Lay(new FaultCase(Base).Folder, "content", files);
        return files;
    }

    /// <summary>The base with the case laid on it.</summary>
    public Dictionary<string, ReadOnlyMemory<byte>> Files()
    {
        var files = BaseFiles();
        foreach (var removed in Lines("borttaget.txt"))
        {
            foreach (var path in files.Keys.Where(path => path == removed || path.StartsWith(removed + "/", StringComparison.Ordinal)).ToArray())
                files.Remove(path);
        }

        Lay(Folder, "content", files);
        Lay(Folder, "bytes", files);
        foreach (var line in Lines("storlek.txt").Select(line => line.Split(' ')))
            files[line[0]] = Padded(files[line[0]], int.Parse(line[1], CultureInfo.InvariantCulture));
        return files;
    }

    private static void Lay(string folder, string below, Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        var root = Path.Combine(folder, below);
        if (!Directory.Exists(root)) return;
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/').Normalize()] = File.ReadAllBytes(file);
    }

    private IEnumerable<string> Lines(string fileName)
    {
        var path = Path.Combine(Folder, fileName);
        return File.Exists(path) ? File.ReadAllLines(path, Encoding.UTF8).Where(line => line.Length > 0) : [];
    }

    private static byte[] Padded(ReadOnlyMemory<byte> bytes, int length)
    {
        var padded = new byte[length];
        padded.AsSpan().Fill((byte)' ');
        bytes.Span.CopyTo(padded);
        return padded;
    }
}
