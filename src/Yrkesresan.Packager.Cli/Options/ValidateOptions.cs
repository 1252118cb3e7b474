using System.CommandLine;

namespace Yrkesresan.Packager.Cli.Options;

/// <summary>What <c>validate</c> was asked to do.</summary>
/// <param name="Folders">What it reads.</param>
/// <param name="Format">The name of the format to print in, one of <see cref="Output.ReportFormats"/>.</param>
/// <param name="Date">The day to check the content for.</param>
/// <param name="Limit">How many warnings are let through.</param>
internal sealed record ValidateOptions(FolderOptions Folders, string Format, DateOnly Date, WarningLimit Limit)
{
    /// <summary>The format to print in.</summary>
    public static TextOption FormatOption { get; } = CreateFormat();

    /// <summary>Takes the options from a command line.</summary>
    public static ValidateOptions Of(ParseResult parsed, Surroundings surroundings) =>
        new(FolderOptions.Of(parsed), FormatOption.In(parsed)!, DateOption.Of(parsed, surroundings), WarningLimit.Of(parsed));

    private static TextOption CreateFormat()
    {
        var names = Output.ReportFormats.Names;
        var option = new TextOption("--format", string.Join('|', names), "Hur felen skrivs ut.", names[0]);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: > 0 } token] && !names.Contains(token.Value))
            {
                result.AddError(
                    $"Formatet ”{token.Value}” finns inte. {Diagnostics.NearName.Question(token.Value, names)}Välj {string.Join(", ", names.SkipLast(1))} eller {names[^1]}.");
            }
        });
        return option;
    }
}
