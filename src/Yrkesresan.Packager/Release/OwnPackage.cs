using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.LearnerState.Summaries;

namespace Yrkesresan.Packager.Release;

/// <summary>Recognizes the packages that this program has made by what is in them.</summary>
internal static class OwnPackage
{
    private const string Extension = ".zip";

    /// <summary>Whether a file is one: a whole zip with <c>paket.json</c> in it. A link is none, wherever it leads.</summary>
    /// <exception cref="IOException">The disk fails, or another program has the file.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static bool Is(string path) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
        && new FileInfo(path) is { Exists: true, LinkTarget: null }
        && !FileKind.IsDevice(path)
        && HoldsRules(path);

    private static bool HoldsRules(string path)
    {
        using var zip = File.OpenRead(path);
        return PackageReader.Holds(zip, PartSummary.FileName);
    }
}
