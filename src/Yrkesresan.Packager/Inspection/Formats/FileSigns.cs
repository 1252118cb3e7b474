using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Inspection.Checks;


namespace Yrkesresan.Packager.Inspection.Formats;

/// <summary>The signs of other formats among the names of a zip's files. A zip with a manifest, wherever it lies, has none of them but for emptiness.</summary>
internal static class FileSigns
{
    /// <summary>The files of a course by AICC: the course, its parts, what they are called and how they lie.</summary>
    private static readonly string[] OfAicc = [".crs", ".au", ".des", ".cst"];

    /// <summary>The folders that Office Open XML keeps its content in (ECMA-376), and the program.</summary>
    private static readonly (string Folder, string Program)[] OfOffice = [("word/", "Word"), ("xl/", "Excel"), ("ppt/", "PowerPoint")];

    /// <summary>A file of no bytes, or a zip without files.</summary>
    public static FormatSign? Empty(InspectedPackage package) =>
        package.Length == 0 ? FormatSign.OfAll("0 byte")
        : package.Files.Count == 0 ? FormatSign.OfAll("en zip-fil utan filer")
        : null;

    /// <summary>The list of contents that a backup from Moodle begins with; Totara has kept its name.</summary>
    public static FormatSign? Backup(InspectedPackage package) => Root(package, "moodle_backup.xml");

    /// <summary>The description of an H5P file.</summary>
    public static FormatSign? H5p(InspectedPackage package) => Root(package, "h5p.json");

    /// <summary>The parts of a document by Microsoft Office, or by LibreOffice (OpenDocument).</summary>
    public static FormatSign? Document(InspectedPackage package)
    {
        if (Root(package, "[Content_Types].xml") is not null)
        {
            var (folder, program) = OfOffice.FirstOrDefault(office =>
                package.CourseFiles.Any(file => file.StartsWith(office.Folder, StringComparison.Ordinal)));
            return folder is null ? null : FormatSign.OfAll(program);
        }

        return Root(package, "mimetype") is not null && Root(package, "content.xml") is not null ? FormatSign.OfAll("LibreOffice") : null;
    }

    /// <summary>A delivery: packages with the sheet that goes with them.</summary>
    public static FormatSign? Delivery(InspectedPackage package) =>
        package.CourseFiles.Any(file => NameOf(file) == "leverans.json") ? Packages(package) : null;

    /// <summary>Zips, and no manifest.</summary>
    public static FormatSign? Packages(InspectedPackage package) =>
        WithoutManifest(package)?.CourseFiles.Count(file => HasEnding(file, ".zip")) is > 0 and var count
            ? FormatSign.OfAll(FormattableString.Invariant($"{count} paket"))
            : null;

    /// <summary>The four files that Totara imports.</summary>
    public static FormatSign? AiccThatIsWhole(InspectedPackage package) =>
        AnyOfAicc(package) is { } course && AbsentOfAicc(package) is null ? FormatSign.Of(course) : null;

    /// <summary>Some of them: the text is the ending that is absent.</summary>
    public static FormatSign? AiccThatIsNot(InspectedPackage package) =>
        AnyOfAicc(package) is { } course && AbsentOfAicc(package) is { } absent
            ? FormatSign.Of(course) with { Text = $"”{absent}”{(absent == ".cst" ? ", med små bokstäver" : "")}" }
            : null;

    /// <summary>The course structure of cmi5, or the description that xAPI's packages have.</summary>
    public static FormatSign? Cmi5(InspectedPackage package) =>
        WithoutManifest(package)?.CourseFiles.FirstOrDefault(file => NameOf(file).ToUpperInvariant() is "CMI5.XML" or "TINCAN.XML") is { } found
            ? FormatSign.Of(found)
            : null;

    private static string? AnyOfAicc(InspectedPackage package) => WithoutManifest(package)?.CourseFiles.FirstOrDefault(file => HasEnding(file, OfAicc));

    private static string? AbsentOfAicc(InspectedPackage package) =>
        OfAicc.FirstOrDefault(ending => !package.Files.Any(file => HasEnding(file, ending)))
        ?? (package.Files.Any(file => file.EndsWith(".cst", StringComparison.Ordinal)) ? null : ".cst");

    private static FormatSign? Root(InspectedPackage package, string name) =>
        WithoutManifest(package) is not null && package.Files.Contains(name) ? FormatSign.Of(name) : null;

    private static InspectedPackage? WithoutManifest(InspectedPackage package) =>
        package.CourseFiles.Any(file => string.Equals(NameOf(file), PackageBytes.ManifestName, StringComparison.OrdinalIgnoreCase)) ? null : package;

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static bool HasEnding(string file, params string[] endings) => endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
