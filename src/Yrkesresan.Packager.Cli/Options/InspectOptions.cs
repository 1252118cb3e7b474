using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Cli.Options;

/// <summary>What <c>inspect</c> was asked to do.</summary>
/// <param name="Packages">The packages, as they were given.</param>
/// <param name="Report">How to print what is wrong.</param>
internal sealed record InspectOptions(ImmutableArray<string> Packages, ReportOptions Report)
{
    /// <summary>The packages.</summary>
    public static Argument<string[]> PackagesArgument { get; } = CreatePackages();

    /// <summary>Takes the options from a command line.</summary>
    public static InspectOptions Of(ParseResult parsed, Surroundings surroundings) => new(
        WildcardPaths.Expanded(parsed.GetValue(PackagesArgument)!),
        new(ValidateOptions.FormatOption.In(parsed)!, Severity.Info, RulePages.Address(surroundings)));

    /// <summary>Asks for a package where there is none: the parser runs no validator of an argument that was not given.</summary>
    public static void MustNamePackage(CommandResult result)
    {
        if (result.GetResult(PackagesArgument) is not { Tokens: { Count: > 0 } tokens } || tokens.Any(token => token.Value.Length == 0))
            result.AddError("Ange minst ett paket: inspect PAKET.zip.");
    }

    private static Argument<string[]> CreatePackages()
    {
        var argument = new Argument<string[]>("paket")
        {
            HelpName = "PAKET.zip…",
            Description = "Ett eller flera paket, från det här programmet eller ett annat.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        argument.Validators.Add(UsageErrors.MustNotBeOptions);
        return argument;
    }
}
