using System.Collections.Immutable;
using System.Text;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Cli.Output;
using Yrkesresan.Packager.Content.Files;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Packaging;
using Yrkesresan.Packager.Release;
using Yrkesresan.Packager.Release.Deliveries;

namespace Yrkesresan.Packager.Cli;

/// <summary>A release to be written: the release before is read, and the new one's place is free.</summary>
internal sealed class NewRelease
{
    private readonly BuildOptions options;
    private readonly PastRelease? past;
    private readonly ReleaseFolder folder;

    private NewRelease(BuildOptions options, PastRelease? past, ReleaseFolder folder)
    {
        this.options = options;
        this.past = past;
        this.folder = folder;
    }

    /// <summary>Looks at what can stop a release before anything is built.</summary>
    /// <exception cref="CommandFailure">The release before cannot be read.</exception>
    /// <exception cref="PackageFolderException">The release is there already.</exception>
    public static NewRelease Prepare(BuildOptions options)
    {
        var folder = new ReleaseFolder(options.Out);
        folder.MustBeNew();
        return new(options, options.Release!.Since is { } since ? Read(since) : null, folder);
    }

    /// <summary>Writes the ledgers, then the release's folder: an id that is noted too early does no harm, one that is forgotten does.</summary>
    /// <exception cref="CommandFailure">A ledger cannot be added to, or the disk fails; there is no release.</exception>
    /// <exception cref="Rendering.ThemeException">The template of the sheet is at fault; nothing is written.</exception>
    public Delivery Write(ImmutableArray<PartToBuild> parts, ImmutableArray<BuiltPackage> packages, CheckedContent content, Surroundings surroundings)
    {
        var source = content.Reading.Source;
        var released = parts.Zip(packages, (part, built) => ReleasedPart.Of(part.Journey, part.Course, part.Part, built.Package, source)).ToImmutableArray();
        var delivery = Delivery.Of(options.Release!.Name, surroundings.Commit(options.Folders.Content), VersionLine.Text, released, past);
        var files = DeliveryFiles.Of(delivery, content.Theme!);
        var ledgers = content.Reading.Journeys.ToDictionary(LedgerFile, journey => LedgerText(journey, content));
        try
        {
            foreach (var (file, text) in ledgers) WriteLedger(file, text);
            folder.Write(files);
        }
        catch (Exception failure) when (failure is (IOException or UnauthorizedAccessException) and not PackageFolderException)
        {
            throw new CommandFailure(
                $"Det gick inte att skriva utgåvan i ”{options.Out}” eller {UtgivnaFile.Name} i innehållet. Kontrollera att du har rätt att skriva där och att det finns plats på disken.",
                failure);
        }

        return delivery;
    }

    private static string LedgerFile(Journey journey) => $"{journey.Id}/{UtgivnaFile.Name}";

    private string? LedgerText(Journey journey, CheckedContent content)
    {
        try
        {
            return Ledger.Text(journey, content.Reading.Texts.GetValueOrDefault(LedgerFile(journey))?.Text, options.Release!.Name);
        }
        catch (InvalidDataException fault)
        {
            throw new CommandFailure(
                $"Programmet kan inte lägga till rader i ”{LedgerFile(journey)}”. Skriv varje id på en egen rad som börjar med ”- ” längst till vänster, utan hakparenteser runt listan. Ingen utgåva har skrivits.",
                fault);
        }
    }

    private void WriteLedger(string file, string? text)
    {
        if (text is null) return;
        var path = Path.Combine(options.Folders.Content, file);
        // Beside it, under a name that content does not read; then put in its place at once.
        var incoming = Path.Combine(Path.GetDirectoryName(path)!, $".{UtgivnaFile.Name}.yrkesresan-new");
        // A link there would lead the writing astray.
        File.Delete(incoming);
        using (var ledger = new FileStream(incoming, FileMode.CreateNew)) ledger.Write(Encoding.UTF8.GetBytes(text));
        File.Move(incoming, path, overwrite: true);
    }

    private static PastRelease Read(string since)
    {
        try
        {
            return PastRelease.Read(
                ReadableFolder.Open(since, ReleaseOptions.SinceOption),
                Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(since))));
        }
        catch (PastReleaseException fault)
        {
            throw new CommandFailure(
                $"Mappen ”{since}” är inte den förra utgåvan som den lämnades ut. {fault.Message} Ange den mappen, orörd, med {ReleaseOptions.SinceOption.Name}.",
                fault);
        }
    }
}
