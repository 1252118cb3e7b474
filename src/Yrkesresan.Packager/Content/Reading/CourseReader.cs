using System.Collections.Frozen;
using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>A course's folder → course.</summary>
internal static class CourseReader
{
    /// <summary>The file that makes a folder a course.</summary>
    public const string HeaderName = "kurs.yaml";

    private const string MediaCreditsName = "media.yaml";
    private const string MediaFolder = "media";

    /// <summary>What people call the folder in other places.</summary>
    private static readonly FrozenSet<string> OtherMediaFolders = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "bilder", "bild", "filer", "filmer", "film", "ljud", "dokument", "bilagor", "images", "img", "files", "assets", "static");

    /// <summary>Reads a course; null where its folder's name or <c>kurs.yaml</c> leaves nothing to hold on to, which is then reported.</summary>
    /// <param name="folder">Its folder: <c>resa/steg/NN-kurs</c>.</param>
    /// <param name="own">The files in it.</param>
    /// <param name="files">Every file of the journey.</param>
    /// <param name="parsed">The files as they are parsed.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static (OrderedName Name, Course Course)? Read(string folder, string[] own, ImmutableArray<string> files, ParsedFiles parsed, DiagnosticBag faults)
    {
        var path = folder.Split('/');
        var name = OrderedName.Of(path[2]);
        if (name is null)
        {
            faults.Add(Copies.Meant(folder) is { } meant
                ? Copies.Alone(folder, meant)
                : BadName(folder, $"Mappen ”{path[2]}” kan inte heta så.", "en kurs", "10-samtal", OrderedName.Meant(path[2], CourseNames(path, files))));
        }

        var header = CourseFile.Kind.Placeholder;
        if (UnreadFile.IsMissing($"{folder}/{HeaderName}", own))
        {
            faults.Add(FileFaults.MissingFile.At(
                SourceSpan.Whole($"{folder}/{HeaderName}"),
                $"Kursen saknar filen {HeaderName}.",
                $"{NearCourse(path, files)}Skapa {folder}/{HeaderName} med titel, kod och sammanfattning."));
        }
        else if (own.Contains($"{folder}/{HeaderName}"))
        {
            header = parsed.Yaml($"{folder}/{HeaderName}", CourseFile.Kind)?.Value?.Value ?? header;
        }

        var parts = ImmutableArray.CreateBuilder<Part>();
        foreach (var (kind, partFolder, _) in PartKinds.All)
        {
            if (ReadPart(kind, $"{folder}/{partFolder}", own, parsed, faults) is { } part) parts.Add(part);
        }

        ReportTheRest(folder, own, faults);
        var media = own.Where(file => file.StartsWith($"{folder}/{MediaFolder}/", StringComparison.Ordinal)).ToImmutableArray();
        var credits = own.Contains($"{folder}/{MediaCreditsName}") ? parsed.Yaml($"{folder}/{MediaCreditsName}", MediaFile.Kind)?.Value.Values() ?? [] : [];
        return (name ?? OrderedName.Last(path[2]), new Course(folder, path[1], header, parts.ToImmutable(), media, credits));
    }

    private static Part? ReadPart(PartKind kind, string folder, string[] files, ParsedFiles parsed, DiagnosticBag faults)
    {
        var pages = new List<(OrderedName Name, Page Page)>();
        var unread = ImmutableArray.CreateBuilder<string>();
        foreach (var file in files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            var fileName = file[(folder.Length + 1)..];
            if (fileName.Contains('/', StringComparison.Ordinal) || !fileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                faults.Add(UnreadFile.At(file, files, IsPage));
                // What the others say of the page is not judged before it is read.
                if (UnreadFile.Meant(file) is { } meant && IsPage(meant) && !files.Contains(meant)) unread.Add(meant[(folder.Length + 1)..]);
                continue;

                bool IsPage(string meant) => !fileName.Contains('/', StringComparison.Ordinal) && meant.EndsWith(".md", StringComparison.Ordinal);
            }

            if (Copies.Meant(file) is { } original)
            {
                faults.Add(Copies.Alone(file, original));
                unread.Add(original[(folder.Length + 1)..]);
                continue;
            }

            var name = fileName.EndsWith(".md", StringComparison.Ordinal) ? OrderedName.Of(fileName[..^3]) : null;
            if (name is null)
            {
                var meant = OrderedName.Meant(Path.GetFileNameWithoutExtension(fileName), PageNames(folder, files));
                faults.Add(BadName(file, $"Sidan kan inte heta ”{fileName}”.", "en sida", "10-orosanmalan.md", meant is null ? null : meant + ".md"));
            }

            var page = parsed.Page(file, name?.Id ?? fileName);
            if (page is null) unread.Add(fileName);
            else pages.Add((name ?? OrderedName.Last(fileName), page));
        }

        return pages.Count + unread.Count == 0
            ? null
            : new Part(
                kind,
                folder,
                [.. pages.OrderBy(page => page.Name.Number).ThenBy(page => page.Name.Id, StringComparer.Ordinal).Select(page => page.Page)],
                unread.ToImmutable());
    }

    private static void ReportTheRest(string folder, string[] files, DiagnosticBag faults)
    {
        var folders = PartKinds.All.Select(part => part.Folder).Append(MediaFolder).ToArray();
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var path = file[(folder.Length + 1)..].Split('/');
            if (path.Length == 1 && !IsRead(path[0])) faults.Add(UnreadFile.At(file, files, IsRead));
            if (path.Length > 1 && path[0] == MediaFolder && !MediaName.IsFitPath(file)) faults.Add(BadMediaName(file));
            if (path.Length > 1 && !folders.Contains(path[0]) && unknown.Add(path[0])) faults.Add(UnknownPart($"{folder}/{path[0]}", path[0], folders));
        }
    }

    private static bool IsRead(string name) => name is HeaderName or MediaCreditsName;

    /// <summary>Asks for the course whose folder has nearly the same name, or the same number or id: its files have come to lie in two folders.</summary>
    private static string NearCourse(string[] folder, ImmutableArray<string> files)
    {
        var courses = CourseNames(folder, [.. files.Where(file => file.EndsWith("/" + HeaderName, StringComparison.Ordinal))]).Distinct().ToArray();
        var name = OrderedName.Of(folder[2]);
        var meant = NearName.Of(folder[2], courses)
            ?? Array.Find(courses, course => OrderedName.Of(course) is { } known && (known.Id == name?.Id || known.Number == name?.Number));
        return meant is null ? "" : $"Menade du mappen ”{meant}”? Flytta filerna dit i så fall. ";
    }

    private static IEnumerable<string> CourseNames(string[] folder, ImmutableArray<string> files) => files
        .Select(file => file.Split('/'))
        .Where(path => path.Length > 3 && path[0] == folder[0] && path[1] == folder[1])
        .Select(path => path[2]);

    private static IEnumerable<string> PageNames(string folder, string[] files) => files
        .Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file));

    private static Diagnostic BadName(string file, string message, string what, string example, string? meant) => FileFaults.BadName.At(
        SourceSpan.Whole(file),
        message,
        $"{(meant is null ? "" : $"Byt namn till {meant}. ")}Namnet på {what} är ett nummer (högst fyra siffror), ett bindestreck och ett id: {example}. Id:t ska ha {IdKind.Form}. Skriv a för å och ä, och o för ö.");

    private static Diagnostic BadMediaName(string file) => FileFaults.BadMediaName.At(
        SourceSpan.Whole(file),
        "Mediefilens namn kan ställa till det i lärplattformen.",
        $"Byt namn på den till {MeantMediaName(file)}, och skriv det namnet på sidorna som använder den. Använd a–z, 0–9, punkt, bindestreck och understreck, börja med en bokstav eller siffra och sluta inte med punkt. Namn som con och aux är upptagna i Windows.");

    private static string MeantMediaName(string file) =>
        MediaName.Meant(file[(file.LastIndexOf('/') + 1)..]) ?? "fil-1" + Path.GetExtension(file).ToLowerInvariant();

    private static Diagnostic UnknownPart(string folder, string name, string[] known) => FileFaults.UnknownPart.At(
        SourceSpan.Whole(folder),
        $"Mappen ”{name}” hör inte till en kurs.",
        $"{(OtherMediaFolders.Contains(name) ? $"Bilder, filmer och andra filer ska ligga i {MediaFolder}. " : NearName.Question(name, known))}En kurs har mapparna {string.Join(", ", known)}.");
}
