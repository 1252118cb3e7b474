using System.CommandLine;

namespace Yrkesresan.Packager.Cli.Options;

/// <summary>What <c>build</c> was asked to do.</summary>
/// <param name="Folders">What it reads.</param>
/// <param name="Out">The folder for the packages, as it was given.</param>
/// <param name="Course">The code of the only course to build, or null for all.</param>
/// <param name="Release">The release to make, or null.</param>
/// <param name="Web">The folder for a web site of the same pages, or null.</param>
/// <param name="ControlFiles">The folder with the schemas to ship in each package, or null.</param>
/// <param name="Date">The day to check the content for.</param>
/// <param name="Limit">How many warnings are let through.</param>
internal sealed record BuildOptions(
    FolderOptions Folders,
    string Out,
    string? Course,
    ReleaseOptions? Release,
    string? Web,
    string? ControlFiles,
    DateOnly Date,
    WarningLimit Limit)
{
    /// <summary>The folder for the packages.</summary>
    public static TextOption OutOption { get; } =
        new("--out", "MAPP", "Mappen för paketen. Den ersätts i sin helhet.", "artifacts/paket");

    /// <summary>The only course to build.</summary>
    public static TextOption CourseOption { get; } =
        new("--course", "KOD", "Bygg bara den här kursen. Bara dess paket ligger sedan i mappen.");

    /// <summary>The folder for the web site.</summary>
    public static TextOption WebOption { get; } =
        new("--web", "MAPP", "Skriver också samma sidor som en webbplats, att titta på utan lärplattform. Mappen ersätts i sin helhet.");

    /// <summary>The folder with the schemas.</summary>
    public static TextOption ControlFilesOption { get; } =
        new("--control-files", "MAPP", "Lägger SCORM:s fyra XSD-filer ur mappen i varje paket, för den som kräver det. Totara gör det inte.");

    /// <summary>Takes the options from a command line.</summary>
    public static BuildOptions Of(ParseResult parsed, Surroundings surroundings)
    {
        var release = ReleaseOptions.Of(parsed);
        var folder = release is not null && !OutOption.IsIn(parsed) ? $"artifacts/{release.Name}" : OutOption.In(parsed)!;
        return new(
            FolderOptions.Of(parsed),
            folder,
            CourseOption.In(parsed),
            release,
            WebOption.In(parsed),
            ControlFilesOption.In(parsed),
            DateOption.Of(parsed, surroundings),
            WarningLimit.Of(parsed));
    }
}
