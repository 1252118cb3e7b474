using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Cli.Output;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Engine;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.Release;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Cli.Verbs;

/// <summary><c>build</c>: content and templates → packages.</summary>
internal static class BuildCommand
{
    private const string NothingWritten = "Inga paket har skrivits. Paket från tidigare körningar ligger orörda.";

    /// <summary>The verb and its options.</summary>
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var command = new Command("build", "Kontrollerar innehållet och bygger ett SCORM-paket av varje kursdel.")
        {
            FolderOptions.ContentOption,
            FolderOptions.TemplatesOption,
            BuildOptions.OutOption,
            BuildOptions.CourseOption,
            ReleaseOptions.NameOption,
            ReleaseOptions.SinceOption,
            BuildOptions.WebOption,
            BuildOptions.ControlFilesOption,
            DateOption.Option,
            WarningLimit.Option,
        };
        command.Validators.Add(ReleaseOptions.MustFit);
        command.SetAction(parsed => Run(BuildOptions.Of(parsed, surroundings), terminal, surroundings));
        return command;
    }

    private static int Run(BuildOptions options, Terminal terminal, Surroundings surroundings)
    {
        WrittenFolders.MustFit(options);
        var release = options.Release is null ? null : NewRelease.Prepare(options, terminal, surroundings);
        WebOutput.Prepare(options);
        var controlFiles = ControlFilesFolder.Read(options.ControlFiles);
        var content = CheckedContent.Read(options.Folders, options.Date, release?.Known);
        var passed = options.Limit.Passed(content.Diagnostics);
        if (content.HasErrors || passed is not null) return Refuse(content, terminal, passed);

        var parts = PartsToBuild.Of(content.Reading.Journeys, options.Course);
        if (parts.IsEmpty) return RefuseEmpty(options, content, terminal);

        try
        {
            using var staged = new StagedPackages();
            var request = new BuildRequest(parts, content.Theme!, content.Reading.Source, controlFiles);
            switch (PackageBuild.Run(request, staged, Progress(parts.Length, terminal)))
            {
                case BuildOutcome.TemplateFault failed:
                    return Refuse(content.With(failed.Fault), terminal);
                case BuildOutcome.Unusable(var fileName, var error):
                    throw new CommandFailure(
                        $"Paketet {fileName} blev fel: {error.Span}: {error.Rule.Code}: {error.Message} Felet ligger i mallarna eller i programmet, inte i innehållet. Inga paket har skrivits.");
                case BuildOutcome.Done(var packages):
                    Write(options, release, content, parts, packages, terminal);
                    return ExitCode.Done;
                default:
                    throw new InvalidOperationException("A build that ended in no known way.");
            }
        }
        catch (ThemeException failed)
        {
            return Refuse(content.With(failed.Fault), terminal);
        }
    }

    /// <summary>Writes what was built: the delivery or the packages, and last the web site.</summary>
    private static void Write(
        BuildOptions options,
        NewRelease? release,
        CheckedContent content,
        ImmutableArray<PartView> parts,
        ImmutableArray<StagedPackage> packages,
        Terminal terminal)
    {
        if (!content.Diagnostics.IsEmpty) ReportFormats.Text(content, terminal.Error);
        if (release is not null) DeliverySummary.NameDrafts(content.Reading.Journeys, terminal.Error);
        var site = WebOutput.Of(options, parts, packages, content.Theme!);
        if (release is not null) DeliverySummary.Write(release.Write(parts, packages, content), options.Out, release.Doubts, terminal);
        else WritePackages(parts, packages, options, terminal);
        WebOutput.Write(options, site, terminal.Error);
    }

    private static void WritePackages(ImmutableArray<PartView> parts, ImmutableArray<StagedPackage> packages, BuildOptions options, Terminal terminal)
    {
        var replacement = OutFolder.Replace(options.Out, packages);
        OutFolder.Report(replacement, terminal.Error);
        BuildSummary.Write(parts, packages, options.Out, terminal);
    }

    private static Action<PartView> Progress(int parts, Terminal terminal)
    {
        var begun = 0;
        return part => terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Bygger {++begun} av {parts}: {part.Course.Header.Kod}, {part.Part.Kind.Title()}"));
    }

    /// <summary>Content without pages would replace the last good packages with nothing.</summary>
    private static int RefuseEmpty(BuildOptions options, CheckedContent content, Terminal terminal)
    {
        if (!content.Diagnostics.IsEmpty) ReportFormats.Text(content, terminal.Error);
        if (options.Release is not null) terminal.Error.WriteLine("En utgåva har bara sidor med status granskad eller fastställd.");
        terminal.Error.WriteLine(
            $"{(options.Course is null ? "Innehållet" : $"Kursen {options.Course}")} har inga sidor att göra paket av. Kontrollera att sidorna finns och att deras namn inte börjar med _.");
        terminal.Error.WriteLine(NothingWritten);
        return ExitCode.ContentErrors;
    }

    private static int Refuse(CheckedContent content, Terminal terminal, string? because = null)
    {
        ReportFormats.Text(content, terminal.Error);
        if (because is not null) terminal.Error.WriteLine(because);
        terminal.Error.WriteLine(NothingWritten);
        return ExitCode.ContentErrors;
    }
}
