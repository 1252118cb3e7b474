using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>The names that a media file and its folders may have: what a package's path may hold, less what Windows and zip tools refuse.</summary>
public static partial class MediaName
{
    /// <summary>How many folders there are down to a course's <c>media/</c>, that one included.</summary>
    private const int FoldersToMedia = 4;

    /// <summary>Whether the name of one file or folder may be used.</summary>
    public static bool IsFit(string name) => Form().IsMatch(name);

    /// <summary>Whether every name below a course's <c>media/</c> may be used.</summary>
    /// <param name="path">The file, below the content folder.</param>
    public static bool IsFitPath(string path) => path.Split('/').Skip(FoldersToMedia).All(IsFit);

    /// <summary>What a file should be called instead: «Två stolar.JPG» → <c>tva-stolar.jpg</c>; null where nothing is left of the name.</summary>
    /// <param name="name">The name of one file or folder; as in an address, <c>%20</c> is a space.</param>
    public static string? Meant(string name)
    {
        if (IsFit(name)) return name;
        var ending = Path.GetExtension(name).TrimStart('.');
        var stem = ending.Length == 0 ? name : name[..^(ending.Length + 1)];
        var meant = Slug.Of(Uri.UnescapeDataString(stem)) + (ending.Length == 0 ? "" : "." + Slug.Of(ending));
        return IsFit(meant) ? meant : null;
    }

    /// <summary>The same of each name below a course's <c>media/</c>; null where one of them cannot be known.</summary>
    /// <param name="path">The file, below the content folder.</param>
    public static string? MeantPath(string path)
    {
        var names = path.Split('/');
        var meant = names.Skip(FoldersToMedia).Select(Meant).ToArray();
        return Array.TrueForAll(meant, name => name is not null) ? string.Join('/', [.. names.Take(FoldersToMedia), .. meant]) : null;
    }

    [GeneratedRegex(@"\A(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\z))[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9_-])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
