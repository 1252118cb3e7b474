using System.CommandLine;
using System.Globalization;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Cli.Options;

/// <summary>How many warnings a run may have and still count as done: any number, unless it was asked for less.</summary>
/// <param name="Most">The number, or null for any.</param>
internal sealed record WarningLimit(int? Most)
{
    /// <summary>The option.</summary>
    public static TextOption Option { get; } = Create();

    /// <summary>Takes the limit from a command line.</summary>
    public static WarningLimit Of(ParseResult parsed) => new(Option.In(parsed) is { } given ? Number(given) : null);

    /// <summary>What to say where there are more; null where there are not.</summary>
    public string? Passed(IEnumerable<Diagnostic> diagnostics)
    {
        var warnings = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        return warnings > Most
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Innehållet har {warnings} {(warnings == 1 ? "varning" : "varningar")}, men {Option.Name} tillåter {Most}.")
            : null;
    }

    private static TextOption Create()
    {
        var option = new TextOption("--max-warnings", "ANTAL", "Flera varningar än så räknas som fel. Annars får de vara hur många som helst.");
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: > 0 } token] && Number(token.Value) is null)
                result.AddError($"”{token.Value}” är inget antal. Skriv {option.Name} med siffror, till exempel 0.");
        });
        return option;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
