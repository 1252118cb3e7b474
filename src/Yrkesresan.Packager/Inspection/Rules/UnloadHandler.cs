using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Scripts that save when <c>unload</c> comes: it often does not (scorm12-totara-facts.md, 3).</summary>
internal sealed partial class UnloadHandler() : ScriptCheck(
    new Rule("YR0688", "skript-vid-unload", RuleCategory.Inspection, Severity.Warning),
    Call(),
    "Skriptet sparar när sidan lämnas med ”unload”. Webbläsare håller på att sluta med den händelsen, och på telefoner kommer den sällan: det sista deltagaren gjorde kan gå förlorat.",
    "Använd pagehide och visibilitychange, och spara medan deltagaren arbetar.",
    "onunload")
{
    [GeneratedRegex(
        @"[""'`]unload[""'`](?<!\bremoveEventListener\s*\(\s*[""'`]unload.)|\.(?:on|one|bind)\s*\(\s*[""'`][\w.\s]{0,100}\bunload\b|\bonunload\b|\.unload\s*\(\s*[^\s)]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
