using System.Collections.Immutable;

namespace Yrkesresan.Packager.Cli;

/// <summary>Names with <c>*</c> or <c>?</c>, which a shell on Linux or macOS fills in and PowerShell and cmd do not.</summary>
internal static class WildcardPaths
{
    /// <summary>The files and folders that paths name, each pattern in its place; one that nothing fits stays as it is.</summary>
    public static ImmutableArray<string> Expanded(IEnumerable<string> paths) => [.. paths.SelectMany(Expanded)];

    private static IEnumerable<string> Expanded(string path)
    {
        var name = Path.GetFileName(path);
        if (name.AsSpan().IndexOfAny('*', '?') < 0 || Path.Exists(path)) return [path];

        var folder = path[..^name.Length];
        var place = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(place)) return [path];
        string[] found = [.. Directory.GetFileSystemEntries(place, name, new EnumerationOptions()).Select(entry => folder + Path.GetFileName(entry))];
        Array.Sort(found, StringComparer.Ordinal);
        return found.Length == 0 ? [path] : found;
    }
}
