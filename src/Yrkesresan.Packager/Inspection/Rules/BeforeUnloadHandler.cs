using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Scripts that ask before the page is left.</summary>
internal sealed partial class BeforeUnloadHandler() : ScriptCheck(
    new Rule("YR0689", "skript-vid-beforeunload", RuleCategory.Inspection, Severity.Warning),
    Call(),
    "Skriptet gör något vid ”beforeunload”. I Totara kan webbläsaren fråga om deltagaren verkligen vill lämna sidan, och på iPhone händer ingenting.",
    "Använd pagehide, och spara medan deltagaren arbetar.",
    "onbeforeunload")
{
    [GeneratedRegex(
        @"[""'`]beforeunload[""'`](?<!\bremoveEventListener\s*\(\s*[""'`]beforeunload.)|\.(?:on|one|bind)\s*\(\s*[""'`][\w.\s]{0,100}\bbeforeunload\b|\bonbeforeunload\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
