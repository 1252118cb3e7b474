using System.Collections.Immutable;
using Yrkesresan.Packager.Scorm;

namespace Yrkesresan.Packager.Release;

/// <summary>The folder that finished packages lie in. It is replaced as a whole: whenever it is looked into, it holds one run's packages.</summary>
/// <remarks>
/// Files are written to a folder beside it, and two renames put that in its place. A run that dies between the renames leaves
/// the old packages in the backup folder, and the next run moves them back before it does anything else.
/// </remarks>
public sealed class PackageFolder
{
    private const string Extension = ".zip";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string target;
    private readonly string parent;
    private readonly string incoming;
    private readonly string backup;
    private readonly string lockFile;

    /// <summary>Names the folder; it need not exist.</summary>
    /// <exception cref="PackageFolderException">The path is the root of a disk.</exception>
    public PackageFolder(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        // Of a link, the folder that it leads to is replaced, and the link stays.
        target = Directory.Exists(full) && Directory.ResolveLinkTarget(full, returnFinalTarget: true) is { } linked ? linked.FullName : full;
        parent = Path.GetDirectoryName(target)
            ?? throw new PackageFolderException($"”{path}” är roten på en disk. Ange en mapp för paketen.");
        var name = Path.GetFileName(target);
        incoming = Path.Combine(parent, $".{name}.yrkesresan-new");
        backup = Path.Combine(parent, $".{name}.yrkesresan-old");
        lockFile = Path.Combine(parent, $".{name}.yrkesresan-lock");
    }

    /// <summary>Makes these packages all that the folder holds, and tells what that took away.</summary>
    /// <exception cref="PackageFolderException">The folder holds other things than packages, or another run has it.</exception>
    /// <exception cref="IOException">The disk fails; the folder is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written; it is as it was.</exception>
    public FolderReplacement Replace(ImmutableArray<ScormPackage> packages)
    {
        // Before anything is created, so that a mistyped path leaves no trace.
        MustHoldOnlyPackages();
        Directory.CreateDirectory(parent);
        using var turn = FolderLock.Take(lockFile, Patience);
        var left = new List<string?> { Repair() };
        MustHoldOnlyPackages();
        var before = Directory.Exists(target) ? Directory.EnumerateFiles(target).Select(file => Path.GetFileName(file)).ToArray() : [];

        Directory.CreateDirectory(incoming);
        foreach (var package in packages) Write(package);
        left.Add(Swap());
        return new FolderReplacement(
            [.. before.Except(packages.Select(package => package.FileName)).Order(StringComparer.Ordinal)], [.. left.OfType<string>()]);
    }

    /// <summary>Takes up what a run that died left behind. No other run is at work, or the lock would be taken.</summary>
    /// <returns>A folder that could not be deleted, or null.</returns>
    private string? Repair()
    {
        string? left = null;
        if (Directory.Exists(backup))
        {
            if (Directory.Exists(target)) left = FolderRemains.Discard(backup);
            else Directory.Move(backup, target);
        }

        if (Directory.Exists(incoming)) Directory.Delete(incoming, recursive: true);
        return left;
    }

    private void MustHoldOnlyPackages()
    {
        if (File.Exists(target))
            throw new PackageFolderException($"”{target}” är en fil. Ange en mapp för paketen.");
        if (!Directory.Exists(target)) return;

        var stranger = Directory.EnumerateFileSystemEntries(target)
            .Where(entry => Directory.Exists(entry) || !entry.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (stranger is not null)
        {
            throw new PackageFolderException(
                $"Mappen ”{target}” innehåller annat än paket, till exempel ”{Path.GetFileName(stranger)}”. "
                + "Den ersätts i sin helhet, så inget har skrivits. Ange en tom mapp eller en mapp med bara zip-filer.");
        }
    }

    private void Write(ScormPackage package)
    {
        using var file = new FileStream(Path.Combine(incoming, package.FileName), FileMode.CreateNew);
        file.Write(package.Bytes.Span);
        // On the disk itself before the renames, or a power cut could leave empty files under the right names.
        file.Flush(flushToDisk: true);
    }

    /// <summary>Puts the new folder in the old one's place.</summary>
    /// <returns>Where the old one lies if it could not be deleted, or null.</returns>
    private string? Swap()
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(incoming, target);
            return null;
        }

        Directory.Move(target, backup);
        try
        {
            Directory.Move(incoming, target);
        }
        catch
        {
            Directory.Move(backup, target);
            throw;
        }

        return FolderRemains.Discard(backup);
    }
}
