using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Scripts that stop the page until the server has answered.</summary>
internal sealed partial class SynchronousRequest() : ScriptCheck(
    new Rule("YR0690", "synkront-anrop", RuleCategory.Inspection, Severity.Warning),
    Call(),
    "Skriptet hämtar något synkront. Sidan står still tills servern har svarat, och webbläsare spärrar sådana anrop när sidan lämnas.",
    "Hämta med fetch.")
{
    // The third argument: window.open and its like have others. The method and the address may hold a call.
    [GeneratedRegex(@"\.open\((?:(?:[^;(),]|\([^;()]{0,100}\)){1,300},){2}\s*(?:false|!1)\s*[,)]|\basync\s*:\s*(?:false|!1)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
