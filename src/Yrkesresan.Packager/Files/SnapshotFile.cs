using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Yrkesresan.Packager.Files;

/// <summary>A file of a <see cref="Snapshot"/>. What is found out about it is remembered with it. Safe to use from several threads.</summary>
public abstract class SnapshotFile
{
    private readonly ConcurrentDictionary<Type, object?> found = new();
    private string? hash;

    /// <summary>A file under a path.</summary>
    /// <param name="path">Below the snapshot's root, with <c>/</c>, in any Unicode form.</param>
    protected SnapshotFile(string path) => Path = FilePath.ToNfc(path);

    /// <summary>Below the snapshot's root: with <c>/</c>, in Unicode NFC.</summary>
    public string Path { get; }

    /// <summary>How many bytes it holds.</summary>
    public abstract long Length { get; }

    /// <summary>The SHA-256 of its bytes, in lower-case hexadecimal digits. The first to ask has the file read, unless it has been.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public string Hash
    {
        get
        {
            if (hash is not null) return hash;
            using var stream = Open();
            return hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        }
    }

    /// <summary>All its bytes.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public ReadOnlyMemory<byte> Read()
    {
        var bytes = ReadAll();
        hash ??= Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        return bytes;
    }

    /// <summary>Its first bytes, of a film as fast as of a picture; fewer where it is shorter.</summary>
    /// <param name="length">How many bytes.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public abstract ReadOnlyMemory<byte> ReadStart(int length);

    /// <summary>What is found in its bytes: looked for once, whoever asks.</summary>
    /// <typeparam name="T">What is looked for. Of one type only one thing may be.</typeparam>
    /// <param name="find">Looks for it.</param>
    public T? Remembered<T>(Func<SnapshotFile, T?> find)
        where T : class => (T?)found.GetOrAdd(typeof(T), _ => find(this));

    /// <summary>Opens it for reading from its start.</summary>
    protected abstract Stream Open();

    /// <summary>All its bytes.</summary>
    protected abstract ReadOnlyMemory<byte> ReadAll();
}
