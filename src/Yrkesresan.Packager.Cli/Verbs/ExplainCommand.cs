using System.CommandLine;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Engine;

namespace Yrkesresan.Packager.Cli.Verbs;

/// <summary><c>explain</c>: a rule's code → its page; no code → every code with its name.</summary>
internal static partial class ExplainCommand
{
    private static readonly Argument<string[]> Codes = CreateCodes();

    /// <summary>The verb, its argument and the options that every verb takes (design, contract 4).</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("explain", "Förklarar en regel: vad som är fel, varför och vad du skriver i stället.")
        {
            Codes,
            FolderOptions.ContentOption,
            FolderOptions.TemplatesOption,
        };
        command.SetAction(parsed => Run(parsed.GetValue(Codes)!, terminal));
        return command;
    }

    private static Argument<string[]> CreateCodes()
    {
        var codes = new Argument<string[]>("kod")
        {
            HelpName = "[KOD]",
            Description = "Regelns kod, till exempel YR0241. Utan kod visas alla koder.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        // An option that is not known would else be taken for a code.
        codes.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-'))) result.AddError($"Valet ”{token.Value}” finns inte.");
        });
        return codes;
    }

    private static int Run(string[] codes, Terminal terminal)
    {
        if (codes.Length == 0) List(terminal.Out);
        else Write(string.Join('\n', codes.Select(Rule).ToArray().Select(rule => RulePage.Of(rule).Text)), terminal.Out);
        return ExitCode.Done;
    }

    /// <summary>Writes pages. Examples are copied, so their lines are kept whole.</summary>
    private static void Write(string pages, OutputStream stream)
    {
        var isExample = false;
        foreach (var line in pages.Split('\n')[..^1])
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            if (isExample || isFence || line.StartsWith('|')) stream.Write(line + "\n");
            else stream.WriteLine(line);
            isExample ^= isFence;
        }
    }

    private static void List(OutputStream stream)
    {
        foreach (var rule in EveryRule.All) stream.WriteLine($"{rule.Code}  {rule.Name}");
    }

    private static Rule Rule(string code)
    {
        // YR0241, yr241 and 241 are one.
        var full = Number.Match(code) is { Success: true } match ? $"YR{match.Groups["number"].Value.PadLeft(4, '0')}" : code;
        var known = EveryRule.All.FirstOrDefault(rule => rule.Code == full || rule.Name == code);
        return known ?? throw new CommandFailure(
            $"Det finns ingen regel med koden ”{code}”. {Guess(code, full)}{CommandLine.Name} explain visar alla koder.");
    }

    /// <summary>Only for what has not the shape of a code: with other digits it is near many, and meant for none of them.</summary>
    private static string Guess(string given, string full) => full is ['Y', 'R', _, _, _, _] && full[2..].All(char.IsAsciiDigit)
        ? ""
        : NearName.Question(given, EveryRule.All.SelectMany(rule => (string[])[rule.Code, rule.Name]));

    [GeneratedRegex("^(?:YR)?(?<number>[0-9]{1,4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }
}
