using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.LearnerState.Summaries;
using Yrkesresan.Packager.Packages;

namespace Yrkesresan.Packager.Release.Websites;

/// <summary>The folder that a web site lies in. It is replaced as a whole, but only where it is empty or holds such a site and nothing else.</summary>
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
        var isFree = !Path.Exists(folder) || (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any());
        if (isFree) return;
        if (!IsIndex(Path.Combine(folder, WebSite.IndexName)))
        {
            throw new PackageFolderException(
                $"”{path}” är ingen mapp med en webbplats som det här programmet har gjort. Den ersätts i sin helhet, så inget har skrivits där. Ange en tom mapp.");
        }

        if (Directory.EnumerateFileSystemEntries(folder).Where(entry => !IsOfSite(entry)).Order(StringComparer.Ordinal).FirstOrDefault() is { } stranger)
        {
            throw new PackageFolderException(
                $"Mappen ”{path}” innehåller annat än webbplatsen, till exempel ”{Path.GetFileName(stranger)}”. Den ersätts i sin helhet, så inget har skrivits där. Flytta det därifrån eller ange en annan mapp.");
        }
    }

    private static bool IsIndex(string file) =>
        File.Exists(file) && !FileKind.IsDevice(file) && File.ReadAllText(file).Contains(WebSite.Generator, StringComparison.Ordinal);

    private static bool IsOfSite(string entry) =>
        Path.GetFileName(entry) == WebSite.IndexName
        || (SystemFiles.Is(entry) && File.Exists(entry))
        || File.Exists(Path.Combine(entry, PartSummary.FileName));
}
