using Yrkesresan.Packager.Packages;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>The folder that a release is handed over in. It is written once: what may have been handed over is never changed.</summary>
/// <param name="path">The folder.</param>
public sealed class ReleaseFolder(string path)
{
    /// <summary>Refuses a folder that is there already.</summary>
    /// <exception cref="PackageFolderException">It is.</exception>
    public void MustBeNew() => MustBeNew(path);

    /// <summary>Writes the release, all of it or nothing.</summary>
    /// <exception cref="PackageFolderException">The folder is there already, or another run has it.</exception>
    /// <exception cref="IOException">The disk fails; there is no folder.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written there; there is no folder.</exception>
    public void Write(IEnumerable<PackageFile> files) => new ReplacedFolder(path, MustBeNew).Replace(files);

    private void MustBeNew(string folder)
    {
        if (Path.Exists(folder))
        {
            throw new PackageFolderException(
                $"Utgåvan finns redan i ”{path}”, och en utgåva som kan vara lämnad ändras inte. Ge den nya ett annat namn. Har ingen fått den gamla tar du bort mappen och försöker igen.");
        }
    }
}
