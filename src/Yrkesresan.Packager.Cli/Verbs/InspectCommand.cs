using System.CommandLine;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Cli.Output;

namespace Yrkesresan.Packager.Cli.Verbs;

/// <summary><c>inspect</c>: packages, whoever made them → what is wrong with them.</summary>
internal static class InspectCommand
{
    /// <summary>The verb, its argument and options, and those that every verb takes (design, contract 4).</summary>
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var command = new Command("inspect", "Granskar SCORM-paket och talar om vad som händer med dem i Totara.")
        {
            InspectOptions.PackagesArgument,
            ValidateOptions.FormatOption,
            FolderOptions.ContentOption,
            FolderOptions.TemplatesOption,
        };
        command.Validators.Add(InspectOptions.MustNamePackage);
        command.SetAction(parsed => Run(InspectOptions.Of(parsed, surroundings), terminal));
        return command;
    }

    private static int Run(InspectOptions options, Terminal terminal)
    {
        var packages = InspectedPackages.Read(options.Packages);
        if (options.Report.Format == VerdictSummary.Format) VerdictSummary.Write(packages, options.Report, terminal.Out);
        else ReportFormats.Write(options.Report, packages, terminal.Out);
        return packages.HasErrors ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
