using System.Collections.Immutable;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Cli.Output;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Engine;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Cli;

/// <summary>The two folders, read and checked, with files named from where the user stands.</summary>
internal sealed class CheckedContent : IReport
{
    /// <summary>What the carried templates are called where they have a fault: the folder that they come from.</summary>
    private const string CarriedTemplates = "templates";

    private readonly FolderOptions folders;
    private readonly CheckOutcome outcome;

    private CheckedContent(FolderOptions folders, CheckOutcome outcome)
    {
        this.folders = folders;
        this.outcome = outcome;
        Diagnostics = [.. Below(folders.Content, outcome.OfContent), .. Below(folders.Templates ?? CarriedTemplates, outcome.OfTemplates)];
    }

    /// <summary>What the content folder's files say.</summary>
    public ContentReading Reading => outcome.Reading;

    /// <summary>The theme, or null where it has faults.</summary>
    public Theme? Theme => outcome.Theme;

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The same, with files named from the content folder.</summary>
    public ImmutableArray<Diagnostic> DiagnosticsForPrograms => [.. outcome.OfContent, .. Below(TemplatesFromContent, outcome.OfTemplates)];

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Elsewhere { get; private init; } = [];

    /// <summary>Whether packages of this would be wrong.</summary>
    public bool HasErrors => outcome.HasErrors;

    /// <summary>Reads both folders and checks what they hold.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="date">The day to check the content for.</param>
    /// <param name="released">Of a release, the ids that the one before is known to have; null of any other run.</param>
    /// <exception cref="CommandFailure">There is no such folder.</exception>
    /// <exception cref="UnreadableException">A folder or file cannot be read.</exception>
    public static CheckedContent Read(FolderOptions folders, DateOnly date, ImmutableArray<UtgivetId>? released = null)
    {
        var content = ReadableFolder.Open(folders.Content, FolderOptions.ContentOption);
        var templates = folders.Templates is { } folder ? ReadableFolder.Open(folder, FolderOptions.TemplatesOption) : StandardTemplates.Read();
        return new CheckedContent(folders, new ContentCompilation().Check(new CheckRequest(content, templates, date) { Released = released }));
    }

    /// <summary>The same content, with a fault of the templates that came up when they were filled in.</summary>
    public CheckedContent With(Diagnostic templateFault) => new(folders, outcome with { OfTemplates = outcome.OfTemplates.Add(templateFault) });

    /// <summary>The same content, of which only some files are looked at: what is wrong with others is <see cref="Elsewhere"/>.</summary>
    /// <param name="named">Files and folders, as they were given; none for all.</param>
    /// <exception cref="CommandFailure">One of them is not there, or no content.</exception>
    public CheckedContent Within(ImmutableArray<string> named)
    {
        if (named.IsEmpty) return this;
        var selection = ContentSelection.Of(named, folders.Content);
        return new(folders, outcome with { OfContent = [.. outcome.OfContent.Where(diagnostic => selection.Holds(diagnostic.Span.File))], OfTemplates = [] })
        {
            Elsewhere =
            [
                .. Below(folders.Content, outcome.OfContent.Where(diagnostic => !selection.Holds(diagnostic.Span.File))),
                .. Below(folders.Templates ?? CarriedTemplates, outcome.OfTemplates),
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
