using System.CommandLine;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Cli.Output;

namespace Yrkesresan.Packager.Cli.Verbs;

/// <summary><c>validate</c>: content and templates → what is wrong with them.</summary>
internal static class ValidateCommand
{
    /// <summary>The verb and its options.</summary>
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var command = new Command("validate", "Kontrollerar innehållet och talar om vad som är fel och var.")
        {
            ValidateOptions.FilesArgument,
            FolderOptions.ContentOption,
            FolderOptions.TemplatesOption,
            ValidateOptions.FormatOption,
            LevelOption.Option,
            ValidateOptions.QuietOption,
            DateOption.Option,
            WarningLimit.Option,
        };
        command.SetAction(parsed => Run(ValidateOptions.Of(parsed, surroundings), terminal));
        return command;
    }

    private static int Run(ValidateOptions options, Terminal terminal)
    {
        var content = CheckedContent.Read(options.Folders, options.Date).Within(options.Named);
        ReportFormats.Write(options.Report, content, terminal.Out);
        var passed = options.Limit.Passed(content.Diagnostics);
        if (passed is not null) terminal.Error.WriteLine(passed);
        return content.HasErrors || passed is not null ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
