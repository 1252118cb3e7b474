using System.Collections.Immutable;
using System.Text;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Sources;

/// <summary>Files held in memory: for tests, and for material that comes from elsewhere than the disk.</summary>
public sealed class MemoryContentSource : IContentSource
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);

    /// <summary>Takes files by path; paths are kept in Unicode NFC.</summary>
    /// <exception cref="ArgumentException">Two paths are the same in NFC.</exception>
    public MemoryContentSource(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        foreach (var (path, bytes) in files) this.files.Add(Characters.ToNfc(path), bytes);
        Files = [.. this.files.Keys];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, UnopenedFile> Unopened { get; init; } = ImmutableDictionary<string, UnopenedFile>.Empty;

    /// <summary>Takes text files by path, as UTF-8.</summary>
    public static MemoryContentSource OfText(params IEnumerable<(string Path, string Text)> files) =>
        new(files.Select(file => KeyValuePair.Create(file.Path, new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(file.Text)))));

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path) =>
        Unopened.ContainsKey(path) ? default : files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException("No such file in memory.", path);

    /// <inheritdoc/>
    public long Length(string path) => Read(path).Length;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> ReadStart(string path, int length) => Read(path) is var bytes && bytes.Length > length ? bytes[..length] : bytes;
}
