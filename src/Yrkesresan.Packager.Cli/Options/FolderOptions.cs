using System.CommandLine;

namespace Yrkesresan.Packager.Cli.Options;

/// <summary>What every verb reads.</summary>
/// <param name="Content">The content folder, as it was given.</param>
/// <param name="Templates">The templates folder, as it was given; null for the standard templates, which the program carries.</param>
internal sealed record FolderOptions(string Content, string? Templates)
{
    private const string TemplatesFolder = "templates";

    /// <summary>The content folder.</summary>
    public static TextOption ContentOption { get; } = new("--content", "MAPP", "Mappen med innehållet.", "content");

    /// <summary>The templates folder.</summary>
    public static TextOption TemplatesOption { get; } = new("--templates", "MAPP", "Mappen med mallarna. Annars: templates om den finns, eller mallarna som följer med programmet.");

    /// <summary>Takes the options from a command line.</summary>
    public static FolderOptions Of(ParseResult parsed) => new(
        ContentOption.In(parsed)!,
        TemplatesOption.In(parsed) ?? (Directory.Exists(TemplatesFolder) ? TemplatesFolder : null));
}
