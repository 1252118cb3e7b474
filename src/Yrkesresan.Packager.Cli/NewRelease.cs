using System.Collections.Immutable;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Cli.Output;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Engine;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.Release;
using Yrkesresan.Packager.Release.Deliveries;

namespace Yrkesresan.Packager.Cli;

/// <summary>A release to be written: the release before is read, and the new one's place is free.</summary>
internal sealed class NewRelease
{
    private readonly BuildOptions options;
    private readonly PastRelease? past;
    private readonly ReleaseFolder folder;
    private readonly GitState? git;

    private NewRelease(BuildOptions options, PastRelease? past, ReleaseFolder folder, GitState? git)
    {
        this.options = options;
        this.past = past;
        this.folder = folder;
        this.git = git;
    }

    /// <summary>What cannot be known of the release, in plain Swedish: a sentence or two each.</summary>
    public IEnumerable<string> Doubts
    {
        get
        {
            if (past?.Doubt is { } doubt)
                yield return $"Det går inte att veta om paketen i ”{options.Release!.Since}” är de som lämnades ut: {doubt}. Är något av dem ett annat kan leveransen säga fel om vad som är ändrat.";
            if (git is { HasChanges: true })
                yield return "Innehållet eller programmet har ändringar som inte är incheckade i git. Checka in dem först, så går det att se vad utgåvan är byggd av.";
        }
    }

    /// <summary>The ids that the release before is known to have.</summary>
    public ImmutableArray<UtgivetId> Known => past is null ? [] : PastIds.Of(past);

    /// <summary>Looks at what can stop a release before anything is built, and reports what cannot be known of it.</summary>
    /// <exception cref="CommandFailure">The release before cannot be read.</exception>
    /// <exception cref="PackageFolderException">The release is there already.</exception>
    public static NewRelease Prepare(BuildOptions options, Terminal terminal, Surroundings surroundings)
    {
        var folder = new ReleaseFolder(options.Out);
        folder.MustBeNew();
        var past = options.Release!.Since is { } since ? Read(since) : null;
        var git = surroundings.Git(options.Folders.Content);
        var release = new NewRelease(options, past, folder, git);
        foreach (var doubt in release.Doubts) terminal.Error.WriteLine(doubt);
        return release;
    }

    /// <summary>Writes the ledgers, then the release's folder: an id that is noted too early does no harm, one that is forgotten does.</summary>
    /// <exception cref="CommandFailure">A ledger has changed since it was read, or the disk fails; there is no release.</exception>
    /// <exception cref="Rendering.ThemeException">The template of the sheet is at fault; nothing is written.</exception>
    public Delivery Write(ImmutableArray<PartView> parts, ImmutableArray<StagedPackage> packages, CheckedContent content)
    {
        var (delivery, files) = ReleaseBuild.Run(new(options.Release!.Name, git?.ToString(), VersionLine.Text, parts, packages, content.Theme!, past));
        var noted = LedgerFiles.Write(content, options.Folders.Content, options.Release.Name);
        try
        {
            folder.Write(files);
        }
        catch (PackageFolderException failure)
        {
            throw new CommandFailure(failure.Message, failure) { More = noted };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(
                $"Det gick inte att skriva utgåvan i ”{options.Out}”. Kontrollera att du har rätt att skriva där och att det finns plats på disken. Försök sedan igen med samma namn.",
                failure)
            { More = noted };
        }

        return delivery;
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
