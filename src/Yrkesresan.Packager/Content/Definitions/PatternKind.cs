using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A .NET regular expression for the engine that never backtracks, so that no pattern can hang the tool.</summary>
public sealed class PatternKind : ValueKind<Regex>
{
    private const int LongestPattern = 500;

    /// <inheritdoc/>
    public override Regex Placeholder { get; } = new(@"[^\s\S]", RegexOptions.NonBacktracking);

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = "string", ["maxLength"] = LongestPattern };

    /// <inheritdoc/>
    public override Regex Read(YamlNode node, DiagnosticBag faults)
    {
        if (Text(node, "ett mönster", faults) is not { } text) return Placeholder;
        if (text.Length > LongestPattern)
            return Fault(node, faults, $"Mönstret är längre än {LongestPattern} tecken.", "Dela upp regeln i flera.");

        try
        {
            var pattern = new Regex(text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            return pattern.IsMatch("") || pattern.Match("a") is { Success: true, Length: 0 }
                ? Fault(node, faults, "Mönstret träffar även tom text, alltså överallt.", "Ändra mönstret så att det kräver minst ett tecken.")
                : pattern;
        }
        catch (NotSupportedException)
        {
            return Fault(
                node,
                faults,
                "Mönstret är för stort, eller använder något som inte stöds: tillbakablickar, framåtblickar eller bakåtreferenser.",
                "Skriv om mönstret utan (?=…), (?!…), (?<=…) och \\1, och utan höga antal som {1,1000}.");
        }
        catch (ArgumentException)
        {
            return Fault(
                node,
                faults,
                "Mönstret är inget giltigt reguljärt uttryck.",
                "Kontrollera att alla parenteser och klamrar är avslutade. Tecken som . ( ) + föregås av \\ när de menas bokstavligt.");
        }
    }

    private Regex Fault(YamlNode node, DiagnosticBag faults, string message, string help)
    {
        faults.Add(YamlFaults.NotAPattern.At(node.Span, message, help));
        return Placeholder;
    }
}
