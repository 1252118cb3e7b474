using System.Security.Cryptography;

namespace Yrkesresan.Packager.Release;

/// <summary>A run's turn to write to a folder, which others wait for. The system ends it when a run dies.</summary>
internal sealed class FolderLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>What systems answer where another has the file open: Linux and macOS EWOULDBLOCK, Windows ERROR_SHARING_VIOLATION. It may have gone since.</summary>
    private static readonly int[] TakenErrors = [11, 35, unchecked((int)0x80070020)];

    private readonly string path;
    private readonly FileStream file;

    private FolderLock(string path, FileStream file)
    {
        this.path = path;
        this.file = file;
    }

    /// <summary>Waits for the turn and keeps it until what is returned is disposed. The file goes with the turn.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">How long to wait.</param>
    /// <exception cref="PackageFolderException">Another run did not finish within <paramref name="patience"/>.</exception>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static FolderLock Take(string path, TimeSpan patience)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                var file = Open(path);
                if (IsWhatOthersSee(file, path)) return new FolderLock(path, file);
                file.Dispose();
            }
            catch (IOException taken) when (TakenErrors.Contains(taken.HResult))
            {
                if (TimeProvider.System.GetElapsedTime(start) > patience)
                {
                    throw new PackageFolderException(
                        $"En annan körning skriver i samma mapp (filen ”{path}” är låst). Vänta tills den är klar och försök igen.",
                        taken);
                }

                Thread.Sleep(Pause);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // While it is still locked, so that it is never that of another run.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        file.Dispose();
    }

    private static FileStream Open(string path) => new(
        path,
        FileMode.OpenOrCreate,
        FileAccess.ReadWrite,
        FileShare.None,
        bufferSize: 1,
        OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);

    /// <summary>
    /// Whether the file still lies there. Between opening and locking, the run before may have deleted it; whoever comes next would make a new one
    /// and lock that. Windows deletes no file that is open.
    /// </summary>
    internal static bool IsWhatOthersSee(FileStream file, string path)
    {
        if (OperatingSystem.IsWindows()) return true;
        // A mark that can be seen from outside without opening the file: a time of its own.
        var mark = DateTime.UnixEpoch.AddDays(RandomNumberGenerator.GetInt32(20_000)).AddSeconds(2 * RandomNumberGenerator.GetInt32(40_000));
        File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
        return File.GetLastWriteTimeUtc(path) == mark;
    }
}
