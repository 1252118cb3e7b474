using Xunit;
using Yrkesresan.Packager.Release;

namespace Yrkesresan.Packager.Tests.Release;

public sealed class FolderLockTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("yrkesresan-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string LockFile => Path.Combine(root, ".paket.yrkesresan-lock");

    /// <summary>Whoever opened the file just before the run that had it deleted it must not take it for the one that the next run sees.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_that_has_gone_or_been_made_anew_is_no_turn(bool isMadeAnew)
    {
        if (OperatingSystem.IsWindows()) return; // It deletes no file that is open.
        using var file = new FileStream(LockFile, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        Assert.True(FolderLock.IsWhatOthersSee(file, LockFile));
        File.Delete(LockFile);
        if (isMadeAnew) File.WriteAllText(LockFile, "");

        Assert.False(FolderLock.IsWhatOthersSee(file, LockFile));
    }

    [Fact]
    public void Two_never_have_the_turn_at_once_and_the_file_goes_with_it()
    {
        var (inside, most, turns) = (0, 0, 0);
        Thread[] runs = [.. Enumerable.Range(0, 8).Select(_ => new Thread(Run))];
        foreach (var run in runs) run.Start();
        foreach (var run in runs) run.Join();

        Assert.Equal((1, 8 * 50), (most, turns));
        Assert.Empty(Directory.EnumerateFileSystemEntries(root));

        void Run()
        {
            for (var turn = 0; turn < 50; turn++)
            {
                using (FolderLock.Take(LockFile, TimeSpan.FromMinutes(10)))
                {
                    var now = Interlocked.Increment(ref inside);
                    if (now > Volatile.Read(ref most)) Volatile.Write(ref most, now);
                    Interlocked.Increment(ref turns);
                    Thread.Yield();
                    Interlocked.Decrement(ref inside);
                }
            }
        }
    }
}
