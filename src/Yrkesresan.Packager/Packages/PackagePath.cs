using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Packages;

/// <summary>
/// The names that files of a package may have: such as every LMS, file system and URL keeps as they are
/// (design.md, contract 5; scorm12-totara-facts.md, 5).
/// </summary>
public static partial class PackagePath
{
    /// <summary>
    /// Whether a path is allowed: segments of a–z, 0–9, dot, underscore and hyphen between slashes, each starting with a
    /// letter or digit, not ending in a dot, at most 100 characters long and not a device of Windows such as <c>con</c> or <c>aux.png</c>.
    /// </summary>
    public static bool IsAllowed(string path) =>
        path.Split('/').All(segment => Segment().IsMatch(segment) && !WindowsDevice().IsMatch(segment));

    /// <summary>Makes sure that files can lie side by side in a package.</summary>
    /// <exception cref="ArgumentException">
    /// A path is not allowed, two are the same, or one names a file where another has a folder: a bug in whoever made the files.
    /// </exception>
    internal static void MustFit(IReadOnlyList<PackageFile> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in files.Select(file => file.Path))
        {
            if (!IsAllowed(path)) throw new ArgumentException($"Not a name for a file in a package: '{path}'", nameof(files));
            if (!paths.Add(path)) throw new ArgumentException($"Two files have the same name: '{path}'", nameof(files));
        }

        var folders = paths.SelectMany(Folders).ToHashSet(StringComparer.Ordinal);
        if (paths.FirstOrDefault(folders.Contains) is { } clash)
            throw new ArgumentException($"Both a file and a folder: '{clash}'", nameof(files));
    }

    private static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
    }

    [GeneratedRegex(@"\A(?=.{1,100}\z)[a-z0-9]([a-z0-9._-]*[a-z0-9_-])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Segment();

    [GeneratedRegex(@"\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex WindowsDevice();
}
