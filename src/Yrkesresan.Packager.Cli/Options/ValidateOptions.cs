using System.Collections.Immutable;
using System.CommandLine;

namespace Yrkesresan.Packager.Cli.Options;

/// <summary>What <c>validate</c> was asked to do.</summary>
/// <param name="Folders">What it reads.</param>
/// <param name="Named">The files and folders to look at, as they were given; none for all.</param>
/// <param name="Report">How to print what is wrong.</param>
/// <param name="Date">The day to check the content for.</param>
/// <param name="Limit">How many warnings are let through.</param>
internal sealed record ValidateOptions(
    FolderOptions Folders, ImmutableArray<string> Named, ReportOptions Report, DateOnly Date, WarningLimit Limit)
{
    /// <summary>The format to print in.</summary>
    public static TextOption FormatOption { get; } = CreateFormat();

    /// <summary>Prints nothing but diagnostics.</summary>
    public static FlagOption QuietOption { get; } = new("--quiet", "Skriver bara ut det som är fel: ingen rad om antalet, och ingenting när allt är rätt.");

    /// <summary>The files and folders to look at.</summary>
    public static Argument<string[]> FilesArgument { get; } = CreateFiles();

    /// <summary>Takes the options from a command line.</summary>
    public static ValidateOptions Of(ParseResult parsed, Surroundings surroundings) => new(
        FolderOptions.Of(parsed),
        WildcardPaths.Expanded(parsed.GetValue(FilesArgument)!),
        new(FormatOption.In(parsed)!, LevelOption.Of(parsed), RulePages.Address(surroundings))
        {
            IsQuiet = QuietOption.IsIn(parsed),
            IsWhole = LevelOption.Of(parsed) is not null,
        },
        DateOption.Of(parsed, surroundings),
        WarningLimit.Of(parsed));

    private static Argument<string[]> CreateFiles()
    {
        var argument = new Argument<string[]>("fil")
        {
            HelpName = "[FIL…]",
            Description = "Filer och mappar att titta på. Hela innehållet läses, men bara det som är fel i dem skrivs ut. Utan dem: allt.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        argument.Validators.Add(UsageErrors.MustNotBeOptions);
        return argument;
    }

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
