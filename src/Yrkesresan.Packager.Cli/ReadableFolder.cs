using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Content.Sources;

namespace Yrkesresan.Packager.Cli;

/// <summary>A folder on disk that says in Swedish, and by name, what it cannot read.</summary>
internal sealed class ReadableFolder : IContentSource
{
    private readonly string folder;
    private readonly DiskContentSource source;

    private ReadableFolder(string folder)
    {
        this.folder = folder;
        source = new DiskContentSource(folder);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files => source.Files;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, UnopenedFile> Unopened => source.Unopened;

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">The folder, as it was given.</param>
    /// <param name="option">The option that names it.</param>
    /// <exception cref="CommandFailure">There is no such folder.</exception>
    /// <exception cref="ContentSourceException">It cannot be listed as a whole.</exception>
    public static ReadableFolder Open(string folder, TextOption option)
    {
        if (File.Exists(folder)) throw new CommandFailure($"”{folder}” är en fil. Ange en mapp med {option.Name} {option.HelpName}.");
        if (!Directory.Exists(folder))
            throw new CommandFailure($"Mappen ”{folder}” finns inte. Kör i arkivets rot, eller ange mappen med {option.Name} {option.HelpName}.");
        return new ReadableFolder(folder);
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path) => Read(path, () => source.Read(path));

    /// <inheritdoc/>
    public long Length(string path) => Read(path, () => source.Length(path));

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> ReadStart(string path, int length) => Read(path, () => source.ReadStart(path, length));

    private T Read<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(
                $"Filen ”{folder}/{path}” går inte att läsa. Kontrollera att du har rätt att läsa den och att inget annat program har den öppen.",
                failure);
        }
    }
}
