using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>A file that no part of the format reads.</summary>
internal static class UnreadFile
{
    /// <summary>How other programs end the names of such files, and how the format does.</summary>
    private static readonly (string Ending, string Meant)[] Endings =
    [
        (".md.txt", ".md"), (".markdown", ".md"), (".mdown", ".md"), (".mkd", ".md"),
        (".yaml.txt", ".yaml"), (".yml.txt", ".yaml"), (".yml", ".yaml"), (".txt", ".md"),
    ];

    /// <summary>The YAML files of the format, in whatever folder.</summary>
    private static readonly string[] Known =
        ["yrkesresa.yaml", "kunskapsmal.yaml", "kallor.yaml", "sprakregler.yaml", UtgivnaFile.Name, CourseReader.HeaderName, "media.yaml"];

    /// <summary>Reports it: that its name ends wrongly, else that nothing is read where it lies.</summary>
    /// <param name="file">The file.</param>
    /// <param name="files">All files.</param>
    /// <param name="isRead">Whether a file of a name would be read there.</param>
    public static Diagnostic At(string file, IEnumerable<string> files, Func<string, bool> isRead)
    {
        if (Copies.Meant(file) is { } original && isRead(NameOf(original))) return Copies.Alone(file, original);
        if (Misspelt(file) is { } right && isRead(NameOf(right)))
        {
            return FileFaults.MisplacedFile.At(
                SourceSpan.Whole(file),
                $"Filen läses inte, eftersom den inte heter {NameOf(right)}.",
                files.Contains(right)
                    ? $"Det finns redan en fil som heter {NameOf(right)}. För över det som ska vara med dit, och ta bort den här."
                    : $"Byt namn på den till {NameOf(right)}.");
        }

        if (Ending(file) is not var (ending, meant) || !isRead(NameOf(meant)))
        {
            return FileFaults.MisplacedFile.At(
                SourceSpan.Whole(file),
                "Filen ligger där inget läses, så den kommer inte med.",
                MediaTypes.IsPicture(file) ? $"Flytta bilden till kursens mapp media/, och skriv ../media/{NameOf(file)} på sidan som visar den."
                : MediaTypes.IsDocument(file) ? "Ska texten bli en sida kopierar du den till en ny fil som slutar på .md. Ska deltagarna hämta dokumentet lägger du det i kursens media/ och länkar till det."
                : NameOf(file) == CourseReader.HeaderName ? "En kurs är en mapp i ett steg eller en plats: yrkesresan/steget/10-kursen/kurs.yaml. Flytta kursens mapp dit."
                : "Sidor ska ligga i forberedelser/, fordjupning/ eller information/ i en kurs, och bilder i kursens media/. Ett namn som börjar med _ lämnas utanför.");
        }

        var name = NameOf(meant);
        return FileFaults.MisplacedFile.At(
            SourceSpan.Whole(file),
            $"Filen läses inte, eftersom namnet slutar på {ending}.",
            files.Contains(meant)
                ? $"Det finns redan en fil som heter {name}. Ta bort den av dem som inte ska vara med."
                : $"Byt namn på den till {name}. Syns inte slutet av namnet visar datorn inte filnamnstillägg. Det ställer du in i Utforskaren eller Finder.");
    }

    /// <summary>Whether a file of a course is there but not read, which is reported of the file itself.</summary>
    /// <param name="path">The file, below the content folder.</param>
    /// <param name="course">The course that names it.</param>
    /// <param name="isThere">Whether a file is there.</param>
    public static bool IsReported(string path, Course course, Func<string, bool> isThere) =>
        path.StartsWith(course.Folder + "/", StringComparison.Ordinal)
        && !course.Media.Contains(path)
        && (!path.EndsWith(".md", StringComparison.Ordinal) || !course.Parts.Any(part => path.StartsWith(part.Folder + "/", StringComparison.Ordinal)))
        && isThere(path);

    /// <summary>Whether a file is missing; not where it is there with another extension, which is reported.</summary>
    public static bool IsMissing(string path, IReadOnlyCollection<string> files) =>
        !files.Contains(path) && !files.Any(file => Meant(file) == path || Misspelt(file) == path);

    /// <summary>The file with the ending that was meant; null where nothing is wrong with its own.</summary>
    public static string? Meant(string file) => Ending(file)?.Meant ?? Copies.Meant(file);

    /// <summary>The YAML file that was meant by a name that is nearly its own, in the same folder; null where it is one, or like none.</summary>
    private static string? Misspelt(string file)
    {
        var name = NameOf(file);
        return !Known.Contains(name) && name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && NearName.Of(name, Known) is { } meant
            ? file[..^name.Length] + meant
            : null;
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static (string Ending, string Meant)? Ending(string file) =>
        Endings.FirstOrDefault(known => file.EndsWith(known.Ending, StringComparison.OrdinalIgnoreCase)) is ({ } ending, { } meant)
            ? (ending, file[..^ending.Length] + meant)
            : null;
}
