using System.Collections.Immutable;
using System.Formats.Tar;

namespace Yrkesresan.Packager.Files;

/// <summary>Files as a git commit has them, whatever the working tree holds: git itself reads them (<c>git archive</c>).</summary>
public static class GitCommit
{
    /// <summary>The files of a folder in a commit, all of them in memory.</summary>
    /// <param name="folder">A folder of the working tree.</param>
    /// <param name="commit">The commit: a hash, a branch or a tag.</param>
    /// <param name="cancellation">Ends git.</param>
    /// <exception cref="UnreadableException">Git is not there, knows no such commit, or the commit has no such folder.</exception>
    public static Snapshot SnapshotOf(string folder, string commit, CancellationToken cancellation = default)
    {
        // Run in a folder, git gives what is below it. A name that begins with a dash would be an option.
        if (commit.StartsWith('-')) throw Unreadable(folder, commit);
        using var git = GitProgram.Start(folder, "archive", "--format=tar", commit)
            ?? throw new UnreadableException("Programmet git finns inte på datorn. Installera git och försök igen.");
        using var cancelled = cancellation.Register(git.Kill);
        try
        {
            var files = Files(git.StandardOutput.BaseStream, cancellation);
            git.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return git.ExitCode == 0 ? files : throw Unreadable(folder, commit);
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw Unreadable(folder, commit, failure);
        }
    }

    private static Snapshot Files(Stream archive, CancellationToken cancellation)
    {
        var files = new List<SnapshotFile>();
        var unopened = new Dictionary<string, UnopenedFile>(StringComparer.Ordinal);
        using var tar = new TarReader(archive);
        while (tar.GetNextEntry() is { } entry)
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.EntryType is TarEntryType.SymbolicLink) unopened[FilePath.ToNfc(entry.Name)] = UnopenedFile.Link;
            else if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile) files.Add(new MemoryFile(entry.Name, Bytes(entry)));
        }

        return new(files, ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, unopened));
    }

    private static byte[] Bytes(TarEntry entry)
    {
        var bytes = new byte[entry.Length];
        entry.DataStream?.ReadExactly(bytes);
        return bytes;
    }

    private static UnreadableException Unreadable(string folder, string commit, Exception? cause = null) => new(
        $"Git har ingen version av mappen ”{folder}” som heter ”{commit}”. Ange en gren, en tagg eller en incheckning som finns, och en mapp som fanns då.",
        cause);
}
