using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>Scripts that write the page while it is read.</summary>
internal sealed partial class DocumentWrite() : ScriptCheck(
    new Rule("YR0691", "document-write", RuleCategory.Inspection, Severity.Warning),
    Call(),
    "Skriptet använder document.write. Sidan kan bli tom på en långsam anslutning, och skärmläsare kan missa det som skrivs.",
    "Lägg till element med DOM i stället.")
{
    [GeneratedRegex(@"\bdocument\s*\.\s*write(?:ln)?\s*\(", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
