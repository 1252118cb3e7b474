using System.Collections.Immutable;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Cli.Output;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Validation;

namespace Yrkesresan.Packager.Cli;

/// <summary>The two folders, read and checked.</summary>
internal sealed class CheckedContent : IReport
{
    /// <summary>What the carried templates are called where they have a fault: the folder that they come from.</summary>
    private const string CarriedTemplates = "templates";

    private readonly FolderOptions folders;
    private readonly ImmutableArray<Diagnostic> ofContent;
    private readonly ImmutableArray<Diagnostic> ofTemplates;

    private CheckedContent(
        FolderOptions folders,
        ContentReading reading,
        Theme? theme,
        ImmutableArray<Diagnostic> ofContent,
        ImmutableArray<Diagnostic> ofTemplates)
    {
        this.folders = folders;
        this.ofContent = ofContent;
        this.ofTemplates = ofTemplates;
        Reading = reading;
        Theme = theme;
        Diagnostics = [.. Below(folders.Content, ofContent), .. Below(folders.Templates ?? CarriedTemplates, ofTemplates)];
    }

    /// <summary>What the content folder's files say.</summary>
    public ContentReading Reading { get; }

    /// <summary>The theme, or null where it has faults.</summary>
    public Theme? Theme { get; }

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The same, with files named from the content folder.</summary>
    public ImmutableArray<Diagnostic> DiagnosticsForPrograms => [.. ofContent, .. Below(TemplatesFromContent, ofTemplates)];

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Elsewhere { get; private init; } = [];

    /// <summary>Whether packages of this would be wrong.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Reads both folders and checks what they hold.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="date">The day to check the content for.</param>
    /// <param name="released">
    /// Of a release, the ids that the one before is known to have; pages that are utkast are left out, with what is wrong with them. Null of any other run.
    /// </param>
    /// <exception cref="CommandFailure">A folder or file cannot be read.</exception>
    public static CheckedContent Read(FolderOptions folders, DateOnly date, ImmutableArray<UtgivetId>? released = null)
    {
        var content = ReadableFolder.Open(folders.Content, FolderOptions.ContentOption);
        Snapshot templates = folders.Templates is { } folder ? ReadableFolder.Open(folder, FolderOptions.TemplatesOption) : StandardTemplates.Read();
        var reading = JourneyReader.Read(content);
        if (released is { } ids) reading = ReleaseReading.Of(reading, ids);
        var themeFaults = new DiagnosticBag();
        var theme = ThemeReader.Read(templates, themeFaults);
        return new CheckedContent(folders, reading, theme, Validator.Check(reading, date, Checks.All), themeFaults.ToSorted());
    }

    /// <summary>The same content, with a fault of the templates that came up when they were filled in.</summary>
    public CheckedContent With(Diagnostic templateFault) =>
        new(folders, Reading, Theme, ofContent, ofTemplates.Add(templateFault));

    /// <summary>The same content, of which only some files are looked at: what is wrong with others is <see cref="Elsewhere"/>.</summary>
    /// <param name="named">Files and folders, as they were given; none for all.</param>
    /// <exception cref="CommandFailure">One of them is not there, or no content.</exception>
    public CheckedContent Within(ImmutableArray<string> named)
    {
        if (named.IsEmpty) return this;
        var selection = ContentSelection.Of(named, folders.Content);
        return new(folders, Reading, Theme, [.. ofContent.Where(diagnostic => selection.Holds(diagnostic.Span.File))], [])
        {
            Elsewhere =
            [
                .. Below(folders.Content, ofContent.Where(diagnostic => !selection.Holds(diagnostic.Span.File))),
                .. Below(folders.Templates ?? CarriedTemplates, ofTemplates),
            ],
        };
    }

    /// <inheritdoc/>
    public string? Line(string file, int line)
    {
        var path = folders.Content.Length < file.Length ? file[Prefix(folders.Content).Length..] : "";
        return file == Prefix(folders.Content) + path && Reading.TextOf(path) is { } text && line <= text.LineCount
            ? text.Line(line)
            : null;
    }

    private string TemplatesFromContent =>
        folders.Templates is { } templates ? Slashed(Path.GetRelativePath(folders.Content, templates)) : CarriedTemplates;

    private static IEnumerable<Diagnostic> Below(string folder, IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => diagnostic with { Span = diagnostic.Span with { File = Below(folder, diagnostic.Span.File) } });

    /// <summary>A fault of the folder itself is at <c>.</c></summary>
    private static string Below(string folder, string file) => file == "." ? Slashed(folder) : Prefix(folder) + file;

    private static string Prefix(string folder) => Slashed(folder).TrimEnd('/') + "/";

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
