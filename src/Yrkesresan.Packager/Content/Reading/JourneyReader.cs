using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>Files → journeys: the first stage.</summary>
public static class JourneyReader
{
    private const string HeaderName = "yrkesresa.yaml";

    /// <summary>Files beside the header, and whether a journey must have them. <c>utgivna.yaml</c> is written at release.</summary>
    private static readonly (string Name, bool Required)[] FilesBeside =
        [(HeaderName, true), ("kunskapsmal.yaml", true), ("kallor.yaml", true), ("sprakregler.yaml", false), (UtgivnaFile.Name, false)];

    /// <summary>Reads every journey below a content folder; never throws for what the files hold.</summary>
    /// <inheritdoc cref="Read(Snapshot, ParseMemory, CancellationToken)"/>
    public static ContentReading Read(Snapshot source) => Read(source, new ParseMemory(), CancellationToken.None);

    /// <summary>Reads the journeys once more: a file that has the bytes that it had is not parsed again.</summary>
    /// <param name="source">The content folder.</param>
    /// <param name="memory">What its files said before, and from now on say.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ContentReading Read(Snapshot source, ParseMemory memory, CancellationToken cancellation)
    {
        var faults = new DiagnosticBag();
        var parsed = new ParsedFiles(source, memory, faults, cancellation);
        var files = Copies.LeftOut([.. source.Paths.Where(IsContent)], faults);
        if (FolderWithin(files) is { } what)
        {
            faults.Add(FileFaults.NoJourney.At(
                SourceSpan.Whole("."),
                $"Mappen är själv {what}, och inte den som yrkesresorna ligger i.",
                "Peka ut den mappen med --content. Den heter oftast content."));
            return new ContentReading(source, [], parsed.All, faults.ToSorted());
        }

        var journeys = files
            .Where(file => file.Contains('/', StringComparison.Ordinal))
            .GroupBy(file => file[..file.IndexOf('/', StringComparison.Ordinal)])
            .Select(group => ReadJourney(group.Key, [.. group], parsed, faults, cancellation))
            .ToImmutableArray();

        faults.AddRange(UnopenedFiles.Faults(source).Where(fault => IsContent(fault.Span.File)));
        foreach (var file in files.Where(file => !file.Contains('/', StringComparison.Ordinal)))
            faults.Add(UnreadFile.At(file, files, _ => false));
        if (journeys.IsEmpty)
        {
            faults.Add(FileFaults.NoJourney.At(
                SourceSpan.Whole("."),
                "Här finns ingen yrkesresa.",
                $"Skapa en mapp med filen {HeaderName}, eller peka ut rätt mapp med --content."));
        }

        memory.Keep(parsed.All);
        return new ContentReading(source, journeys, parsed.All, CodeFaults.Once(faults.ToSorted()));
    }

    private static bool IsRead(string name) => FilesBeside.Any(beside => beside.Name == name);

    /// <summary>What the folder is, where it lies within the one that was meant; else null.</summary>
    private static string? FolderWithin(string[] files) =>
        files.Any(file => file.EndsWith("/" + HeaderName, StringComparison.Ordinal) || file.Split('/') is [_, _, _, CourseReader.HeaderName]) ? null
        : files.Contains(HeaderName) ? "en yrkesresa"
        : files.Contains(CourseReader.HeaderName) ? "en kurs"
        : files.Any(file => file.Split('/') is [_, CourseReader.HeaderName]) ? "ett steg eller en plats"
        : null;

    /// <summary>A folder or file whose name starts with <c>_</c> or <c>.</c> is left out, and so is what a file manager leaves.</summary>
    private static bool IsContent(string path) => !SystemFiles.Is(path)
        && path[0] is not ('_' or '.')
        && !path.Contains("/_", StringComparison.Ordinal)
        && !path.Contains("/.", StringComparison.Ordinal);

    private static Journey ReadJourney(string id, ImmutableArray<string> files, ParsedFiles parsed, DiagnosticBag faults, CancellationToken cancellation)
    {
        foreach (var (name, required) in FilesBeside)
        {
            if (!required || !UnreadFile.IsMissing($"{id}/{name}", files)) continue;
            faults.Add(FileFaults.MissingFile.At(
                SourceSpan.Whole($"{id}/{name}"),
                $"Filen {name} saknas.",
                $"Skapa {id}/{name}. Se formatets exempel för vad den ska innehålla."));
        }

        if (!Definitions.IdKind.IsId(id)) faults.Add(BadName(id));
        var header = Open(HeaderName, JourneyFile.Kind);
        var stops = header is null
            ? null
            : header.Value.Steg.Select(steg => steg.Id.Value).Concat(header.Value.Platser.Select(plats => plats.Id.Value)).ToArray();
        var folders = files
            .GroupBy(file => FilePath.Folder(file, Course.FoldersDown))
            .Where(group => group.Key is not null)
            .ToArray();
        var read = InOrder.Select(
            folders,
            folder =>
            {
                var own = new DiagnosticBag();
                return (Course: CourseReader.Read(folder.Key!, [.. folder], files, parsed.ReportingTo(own), own), Faults: own.ToSorted());
            },
            cancellation);
        foreach (var course in read) faults.AddRange(course.Faults);
        var courses = read.Select(course => course.Course).OfType<(OrderedName Name, Course Course)>().ToArray();

        foreach (var file in files.Where(file => FilePath.Depth(file) < Course.FoldersDown))
        {
            var isBeside = FilePath.Depth(file) == 1;
            if (!isBeside || !IsRead(file[(id.Length + 1)..])) faults.Add(UnreadFile.At(file, files, name => isBeside && IsRead(name)));
        }

        // Where no stop could be read, that is reported.
        if (stops?.Any(stop => stop.Length > 0) == true)
            faults.AddRange(courses.Select(course => course.Course.Stop).Distinct().Except(stops).Select(stop => UnknownStop(id, stop, stops)));

        return new Journey(
            id,
            header?.Value ?? JourneyFile.Kind.Placeholder,
            CatalogueOf(Open("kunskapsmal.yaml", KunskapsmålFile.Kind), mål => mål.Id),
            CatalogueOf(Open("kallor.yaml", KällaFile.Kind), källa => källa.Id),
            Open("sprakregler.yaml", SpråkregelFile.Kind).Values(),
            [.. courses
                .OrderBy(course => Array.IndexOf(stops ?? [], course.Course.Stop))
                .ThenBy(course => course.Name.Number)
                .ThenBy(course => course.Name.Id, StringComparer.Ordinal)
                .Select(course => course.Course)])
        {
            IsHeaderRead = header is not null,
            Utgivna = Ledger(),
        };

        ImmutableArray<UtgivetId> Ledger()
        {
            if (Parsed(UtgivnaFile.Name, UtgivnaFile.Kind) is not { Value: { } ledger } file) return [];
            if (file.Faults.IsEmpty && !UtgivnaFile.TakesLines(file.Text!, ledger.Value.Length)) faults.Add(LedgerNotOfLines(id));
            return ledger.Values();
        }

        Located<T>? Open<T>(string name, Definitions.ValueKind<T> kind) => Parsed(name, kind)?.Value;

        ParsedYaml<T>? Parsed<T>(string name, Definitions.ValueKind<T> kind) =>
            files.Contains($"{id}/{name}") ? parsed.Yaml($"{id}/{name}", kind) : null;
    }

    private static Diagnostic LedgerNotOfLines(string id) => FileFaults.LedgerNotOfLines.At(
        SourceSpan.Whole($"{id}/{UtgivnaFile.Name}"),
        "Programmet kan inte lägga till rader sist i filen när du ger ut.",
        "Skriv varje id på en egen rad som börjar med ”- ” längst till vänster, utan hakparenteser runt listan och utan något efter den.");

    private static Diagnostic BadName(string id) => FileFaults.BadName.At(
        SourceSpan.Whole(id),
        $"Mappen ”{id}” kan inte heta så.",
        $"Namnet på en yrkesresa ska ha {Definitions.IdKind.Form}: barn-och-unga. Skriv a för å och ä, och o för ö.");

    private static Catalogue<T> CatalogueOf<T>(Located<ImmutableArray<Located<T>>>? list, Func<T, Located<string>> idOf)
        where T : class =>
        list is null ? Catalogue<T>.Unread() : Catalogue<T>.Of(list.Values(), entry => idOf(entry).Value);

    private static Diagnostic UnknownStop(string journey, string stop, string[] stops) => FileFaults.UnknownStop.At(
        SourceSpan.Whole($"{journey}/{stop}"),
        $"Mappen ”{stop}” är varken ett steg eller en plats i {HeaderName}.",
        $"{NearName.Question(stop, stops)}Byt namn på mappen till {string.Join(", ", stops)}, eller lägg till steget i {HeaderName}.");
}
