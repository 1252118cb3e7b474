using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace Yrkesresan.Packager.Cli.Options;

/// <summary>What <c>inspect</c> was asked to do.</summary>
/// <param name="Packages">The packages, as they were given.</param>
/// <param name="Format">The name of the format to print in, one of <see cref="Output.ReportFormats"/>.</param>
internal sealed record InspectOptions(ImmutableArray<string> Packages, string Format)
{
    /// <summary>The packages.</summary>
    public static Argument<string[]> PackagesArgument { get; } = CreatePackages();

    /// <summary>Takes the options from a command line.</summary>
    public static InspectOptions Of(ParseResult parsed) =>
        new([.. parsed.GetValue(PackagesArgument)!], ValidateOptions.FormatOption.In(parsed)!);

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
        argument.Validators.Add(result =>
        {
            // The parser takes an option that it does not know for a package.
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } unknown)
                result.AddError(UsageErrors.UnknownOption(unknown.Value, ((CommandResult)result.Parent!).Command));
        });
        return argument;
    }
}
