using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A value of <c>cmi.core.exit</c> that SCORM 1.2 does not have, such as 2004's "normal": Totara refuses it with 405 (scorm12-totara-facts.md, 2.5).</summary>
internal sealed partial class IllegalExit() : ScriptCheck(
    new Rule("YR0705", "okant-varde-for-exit", RuleCategory.Inspection, Severity.Warning),
    Call(),
    "Skriptet sätter cmi.core.exit till ett värde som inte finns i SCORM 1.2. Totara nekar det: det som gällde förut gäller, och deltagaren kan få börja om i stället för att fortsätta.",
    "Be den som gjort paketet att sätta ”suspend” när deltagaren ska kunna fortsätta, annars en tom text.")
{
    [GeneratedRegex(
        @"[""'`]cmi\.core\.exit[""'`]\s{0,20},\s{0,20}(?<quote>[""'`])(?!(?:time-out|suspend|logout)?\k<quote>)[^""'`\n]{0,60}\k<quote>",
        RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
