using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>Files and folders that are copies of others.</summary>
internal static class Copies
{
    /// <summary>
    /// Reports each copy whose original is beside it, and gives the files without it: else its ids and codes would stand twice, and the original
    /// could be the one that is blamed.
    /// </summary>
    /// <param name="files">Every file.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static string[] LeftOut(string[] files, DiagnosticBag faults)
    {
        if (!files.Any(file => CopyName.MayBeIn(file) && file.Split('/').Any(segment => CopyName.Of(segment) is not null))) return files;

        var known = files.SelectMany(Prefixes).ToHashSet(StringComparer.Ordinal);
        var copies = new HashSet<string>(StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<string>(files.Length);
        foreach (var file in files)
        {
            if (Prefixes(file).FirstOrDefault(path => Original(path, path == file) is { } original && known.Contains(original)) is not { } copy) kept.Add(file);
            else if (copies.Add(copy)) faults.Add(Beside(copy, Original(copy, copy == file)!));
        }

        return [.. kept];
    }

    /// <summary>The path that a file or folder is a copy of by its name alone, as nobody would name one; null where it is not.</summary>
    public static string? Meant(string path) => CopyName.Of(NameOf(path)) is { IsCertain: true } copy ? FolderOf(path) + copy.Original : null;

    /// <summary>The fault of a copy whose original is not there.</summary>
    /// <param name="path">The copy.</param>
    /// <param name="meant">The path of the original.</param>
    public static Diagnostic Alone(string path, string meant) => FileFaults.Copy.At(
        SourceSpan.Whole(path),
        $"”{NameOf(path)}” ser ut som en kopia av {NameOf(meant)}, som inte finns här.",
        $"Byt namn på den till {NameOf(meant)}. Ska den inte vara med tar du bort den.");

    private static Diagnostic Beside(string path, string original) => FileFaults.Copy.At(
        SourceSpan.Whole(path),
        $"”{NameOf(path)}” ser ut som en kopia av {NameOf(original)}, och läses inte.",
        $"Jämför de två, för över det som ska vara kvar till {NameOf(original)} och ta sedan bort kopian. Är den något eget ger du den ett eget namn.");

    /// <summary>Pictures may well be called «bild-kopia.png»; nothing in one stands twice.</summary>
    private static string? Original(string path, bool isFile) =>
        CopyName.Of(NameOf(path)) is { } copy && (copy.IsCertain || !isFile || !IsMedia(path)) ? FolderOf(path) + copy.Original : null;

    private static bool IsMedia(string path) => path.Split('/') is [_, _, _, "media", ..];

    private static IEnumerable<string> Prefixes(string path)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = path.IndexOf('/', at + 1)) yield return path[..at];
        yield return path;
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
