using Yrkesresan.Packager.Packages;

namespace Yrkesresan.Packager.Release;

/// <summary>A folder that is replaced as a whole: whenever it is looked into, it holds what one run wrote.</summary>
/// <remarks>
/// Files are written to a folder beside it, and two renames put that in its place. A run that dies between the renames leaves
/// the old folder as the backup, and the next run moves it back before it does anything else.
/// </remarks>
internal sealed class ReplacedFolder
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string parent;
    private readonly string incoming;
    private readonly string backup;
    private readonly string lockFile;
    private readonly Action<string> mustBeReplaceable;

    /// <summary>Names the folder; it need not exist.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="mustBeReplaceable">Throws where what is there may not be taken away. It is asked before anything is written.</param>
    /// <exception cref="PackageFolderException">The path is the root of a disk.</exception>
    public ReplacedFolder(string path, Action<string> mustBeReplaceable)
    {
        this.mustBeReplaceable = mustBeReplaceable;
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        // Of a link, the folder that it leads to is replaced, and the link stays.
        Target = Directory.Exists(full) && Directory.ResolveLinkTarget(full, returnFinalTarget: true) is { } linked ? linked.FullName : full;
        parent = Path.GetDirectoryName(Target)
            ?? throw new PackageFolderException($"”{path}” är roten på en disk. Ange en mapp.");
        var name = Path.GetFileName(Target);
        incoming = Path.Combine(parent, $".{name}.yrkesresan-new");
        backup = Path.Combine(parent, $".{name}.yrkesresan-old");
        lockFile = Path.Combine(parent, $".{name}.yrkesresan-lock");
    }

    /// <summary>The folder's full path.</summary>
    public string Target { get; }

    /// <summary>Makes these files all that the folder holds.</summary>
    /// <param name="files">The files, by path below the folder. Each is asked for when its turn to be written comes.</param>
    /// <param name="lookAtOld">Is shown the folder just before it is replaced, while no other run can touch it.</param>
    /// <returns>Folders beside it that the disk would not let go of.</returns>
    /// <exception cref="PackageFolderException">Another run has the folder, or it may not be replaced.</exception>
    /// <exception cref="IOException">The disk fails; the folder is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written; it is as it was.</exception>
    public IEnumerable<string> Replace(IEnumerable<PackageFile> files, Action? lookAtOld = null)
    {
        // Before anything is created, so that a mistyped path leaves no trace.
        mustBeReplaceable(Target);
        var above = new MissingFolders(parent);
        try
        {
            Directory.CreateDirectory(parent);
            return ReplaceInTurn(files, lookAtOld);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            above.Remove();
            throw;
        }
    }

    private IEnumerable<string> ReplaceInTurn(IEnumerable<PackageFile> files, Action? lookAtOld)
    {
        using var turn = FolderLock.Take(lockFile, Patience);
        var left = new List<string?> { Repair() };
        mustBeReplaceable(Target);
        lookAtOld?.Invoke();

        try
        {
            Directory.CreateDirectory(incoming);
            foreach (var file in files) Write(file);
            left.Add(Swap());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            GiveBackRoom();
            throw;
        }

        return left.OfType<string>();
    }

    /// <summary>Takes up what a run that died left behind. No other run is at work, or the lock would be taken.</summary>
    /// <returns>A folder that could not be deleted, or null.</returns>
    private string? Repair()
    {
        string? left = null;
        if (Directory.Exists(backup))
        {
            if (Directory.Exists(Target)) left = FolderRemains.Discard(backup);
            else Directory.Move(backup, Target);
        }

        if (Directory.Exists(incoming)) Directory.Delete(incoming, recursive: true);
        return left;
    }

    /// <summary>A disk that is full is not left fuller than it was. Where it cannot be done now, the next run does it.</summary>
    private void GiveBackRoom()
    {
        try
        {
            if (Directory.Exists(incoming)) Directory.Delete(incoming, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The failure that is reported is the one that stopped the writing.
        }
    }

    private void Write(PackageFile written)
    {
        var path = Path.Combine(incoming, written.Path);
        if (written.Path.Contains('/', StringComparison.Ordinal)) Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.CreateNew);
        file.Write(written.Bytes.Span);
        // On the disk itself before the renames, or a power cut could leave empty files under the right names.
        file.Flush(flushToDisk: true);
    }

    /// <summary>Puts the new folder in the old one's place.</summary>
    /// <returns>Where the old one lies if it could not be deleted, or null.</returns>
    private string? Swap()
    {
        if (!Directory.Exists(Target))
        {
            Directory.Move(incoming, Target);
            return null;
        }

        Directory.Move(Target, backup);
        try
        {
            Directory.Move(incoming, Target);
        }
        catch
        {
            Directory.Move(backup, Target);
            throw;
        }

        return FolderRemains.Discard(backup);
    }
}
