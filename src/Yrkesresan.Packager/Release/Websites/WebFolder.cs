using Yrkesresan.Packager.Scorm;

namespace Yrkesresan.Packager.Release.Websites;

/// <summary>The folder that a web site lies in. It is replaced as a whole, but only where it is empty or holds such a site.</summary>
/// <param name="path">The folder; it need not exist.</param>
public sealed class WebFolder(string path)
{
    /// <summary>Refuses a folder that holds something else.</summary>
    /// <exception cref="PackageFolderException">It does.</exception>
    public void MustBeReplaceable() => MustBeReplaceable(path);

    /// <summary>Makes these files all that the folder holds.</summary>
    /// <exception cref="PackageFolderException">The folder holds something else, or another run has it.</exception>
    /// <exception cref="IOException">The disk fails; the folder is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; it is as it was.</exception>
    public void Replace(IEnumerable<PackageFile> files) => new ReplacedFolder(path, MustBeReplaceable).Replace(files);

    private void MustBeReplaceable(string folder)
    {
        var index = Path.Combine(folder, WebSite.IndexName);
        var isFree = !Path.Exists(folder) || (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any());
        if (isFree || (File.Exists(index) && File.ReadAllText(index).Contains(WebSite.Generator, StringComparison.Ordinal))) return;
        throw new PackageFolderException($"”{path}” är ingen mapp med en webbplats som det här programmet har gjort. Den ersätts i sin helhet, så inget har skrivits. Ange en tom mapp.");
    }
}
