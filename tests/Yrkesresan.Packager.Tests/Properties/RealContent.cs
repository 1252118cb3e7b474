using Yrkesresan.Packager.Content.Sources;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Properties;

/// <summary>The files of the fault cases' base and the repository's own pages.</summary>
internal static class RealContent
{
    /// <summary>The base of the fault cases, by path.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Base()
    {
        var source = new DiskContentSource(RepositoryFolder.Below("tests", "cases", "_bas", "content"));
        return source.Files.ToDictionary(file => file, source.Read, StringComparer.Ordinal);
    }

    /// <summary>The bytes of every text file of a type in the repository's <c>content/</c> and in the base.</summary>
    public static byte[][] Files(string type) =>
    [
        .. new[] { RepositoryFolder.Below("content"), RepositoryFolder.Below("tests", "cases", "_bas", "content") }
            .Select(root => new DiskContentSource(root))
            .SelectMany(source => source.Files.Where(file => file.EndsWith(type, StringComparison.Ordinal)).Select(file => source.Read(file).ToArray())),
    ];
}
