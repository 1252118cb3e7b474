using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Properties;

/// <summary>Files without faults, for tests to spoil.</summary>
internal static class SeedFiles
{
    /// <summary>The base of the fault cases, by path.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Base() => Below("tests", "cases", "_bas", "content");

    /// <summary>The repository's <c>content/</c>, by path. Its language rules take ten times as long to read as all the rest.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> WithoutLanguageRules()
    {
        var files = Below("content");
        files.Remove("barn-och-unga/sprakregler.yaml");
        return files;
    }

    /// <summary>The bytes of every text file of a type in the repository's <c>content/</c> and in the base.</summary>
    public static byte[][] Files(string type) =>
        [.. Below("content").Concat(Base()).Where(file => file.Key.EndsWith(type, StringComparison.Ordinal)).Select(file => file.Value.ToArray())];

    /// <summary>The bytes of every media file of a type in the sample that uses all of the format.</summary>
    public static byte[][] OfSample(string type) =>
        [.. Below("tests", "samples", "allt", "content").Where(file => file.Key.EndsWith(type, StringComparison.Ordinal)).Select(file => file.Value.ToArray())];

    private static Dictionary<string, ReadOnlyMemory<byte>> Below(params ReadOnlySpan<string> folder)
    {
        var source = DiskFolder.SnapshotOf(RepositoryFolder.Below(folder));
        return source.Files.ToDictionary(file => file.Path, file => file.Read(), StringComparer.Ordinal);
    }
}
