using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Packages;

namespace Yrkesresan.Packager.Release;

/// <summary>The folder that finished packages lie in. It is replaced as a whole: whenever it is looked into, it holds one run's packages.</summary>
public sealed class PackageFolder
{
    private readonly ReplacedFolder folder;

    /// <summary>Names the folder; it need not exist.</summary>
    /// <exception cref="PackageFolderException">The path is the root of a disk.</exception>
    public PackageFolder(string path) => folder = new ReplacedFolder(path, MustHoldOnlyOwnPackages);

    /// <summary>Makes these packages all that the folder holds, and gives what that took away.</summary>
    /// <param name="packages">The packages, each read when its turn to be written comes.</param>
    /// <exception cref="PackageFolderException">The folder holds other things than packages of this program, or another run has it.</exception>
    /// <exception cref="IOException">The disk fails; the folder is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written; it is as it was.</exception>
    public FolderReplacement Replace(IEnumerable<PackageFile> packages)
    {
        string[] before = [];
        var written = new List<string>();
        var left = folder.Replace(
            packages.Select(package =>
            {
                written.Add(package.Path);
                return package;
            }),
            () => before = Directory.Exists(folder.Target)
                ? [.. Directory.EnumerateFiles(folder.Target).Where(file => !SystemFiles.Is(file)).Select(file => Path.GetFileName(file))]
                : []);
        return new FolderReplacement([.. before.Except(written).Order(StringComparer.Ordinal)], [.. left]);
    }

    private static void MustHoldOnlyOwnPackages(string target)
    {
        if (File.Exists(target))
            throw new PackageFolderException($"”{target}” är en fil. Ange en mapp för paketen.");
        if (!Directory.Exists(target)) return;

        var stranger = Directory.EnumerateFileSystemEntries(target)
            .Where(entry => Directory.Exists(entry) || !(SystemFiles.Is(entry) || OwnPackage.Is(entry)))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (stranger is not null)
        {
            throw new PackageFolderException(
                $"Mappen ”{target}” innehåller annat än paket som det här programmet har byggt, till exempel ”{Path.GetFileName(stranger)}”. "
                + "Den ersätts i sin helhet, så inget har skrivits. Ange en tom mapp, eller flytta det andra därifrån.");
        }
    }
}
