namespace Yrkesresan.Packager.Release;

/// <summary>Makes runs that write to the same folder take turns. The system lets go of it when a run dies.</summary>
internal static class FolderLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits for the turn and keeps it until what is returned is disposed.</summary>
    /// <remarks>
    /// The file stays where the folder is written to again and again: were it deleted, a run that just opened it would hold a lock that the next run does
    /// not see. Where the folder is written once, it goes with the turn: such a run would find the folder there, and write nothing.
    /// </remarks>
    /// <param name="lockFile">The file.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="isWrittenOnce">Whether the folder is written once.</param>
    /// <exception cref="PackageFolderException">Another run did not finish within <paramref name="patience"/>.</exception>
    public static IDisposable Take(string lockFile, TimeSpan patience, bool isWrittenOnce)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(
                    lockFile,
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None,
                    bufferSize: 1,
                    isWrittenOnce ? FileOptions.DeleteOnClose : FileOptions.None);
            }
            catch (IOException taken) when (File.Exists(lockFile))
            {
                if (TimeProvider.System.GetElapsedTime(start) > patience)
                {
                    throw new PackageFolderException(
                        $"En annan körning skriver i samma mapp (filen ”{lockFile}” är låst). Vänta tills den är klar och försök igen.",
                        taken);
                }

                Thread.Sleep(Pause);
            }
        }
    }
}
