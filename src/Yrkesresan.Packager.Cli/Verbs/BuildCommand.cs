using System.Collections.Immutable;
using System.CommandLine;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Cli.Output;
using Yrkesresan.Packager.Packaging;
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
            DateOption.Option,
        };
        command.SetAction(parsed => Run(BuildOptions.Of(parsed, surroundings), terminal));
        return command;
    }

    private static int Run(BuildOptions options, Terminal terminal)
    {
        var content = CheckedContent.Read(options.Folders, options.Date);
        if (content.HasErrors) return Refuse(content, terminal);

        var parts = PartsToBuild.Of(content.Reading.Journeys, options.Course);
        ImmutableArray<BuiltPackage> packages;
        try
        {
            packages = Pack(parts, content);
        }
        catch (AggregateException several) when (several.InnerExceptions.OfType<ThemeException>().FirstOrDefault() is { } failed)
        {
            return Refuse(content.With(failed.Fault), terminal);
        }

        if (!content.Diagnostics.IsEmpty) ReportFormats.Text(content, terminal.Error);
        new PackageFolder(options.Out).Replace([.. packages.Select(package => package.Package)]);
        BuildSummary.Write(packages, options.Out, terminal.Out);
        return ExitCode.Done;
    }

    private static ImmutableArray<BuiltPackage> Pack(ImmutableArray<PartToBuild> parts, CheckedContent content) =>
        [.. parts.AsParallel().AsOrdered().Select(part => PartPackager.Build(part.Journey, part.Course, part.Part, content.Theme!, content.Source))];

    private static int Refuse(CheckedContent content, Terminal terminal)
    {
        ReportFormats.Text(content, terminal.Error);
        terminal.Error.WriteLine(NothingWritten);
        return ExitCode.ContentErrors;
    }
}
