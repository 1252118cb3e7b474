using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Scripts that run a text.</summary>
internal sealed partial class CodeFromText() : ScriptCheck(
    new Rule("YR0692", "kod-ur-text", RuleCategory.Inspection, Severity.Warning),
    Call(),
    "Skriptet kör kod ur en text (eval). Det slutar att fungera där lärplattformen har en säkerhetspolicy (CSP).",
    "Skriv om det utan eval, new Function och text i setTimeout.")
{
    [GeneratedRegex(@"(?<![\w.$])eval\s*\(|(?<![\w.$])Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*[""\']", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
