using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Rules;

/// <summary>A SCO none of whose pages and scripts speak to the LMS, so that nothing it does is saved; or that gets scripts from elsewhere, which may.</summary>
internal sealed class ScoThatNeverCalls : IPackageCheck
{
    /// <summary>Nothing in the package calls the LMS.</summary>
    public static readonly Rule Never = new("YR0693", "sco-utan-anrop", RuleCategory.Inspection, Severity.Warning);
    private static readonly Rule Unknown = new("YR0706", "anrop-gar-inte-att-veta", RuleCategory.Inspection, Severity.Warning);

    /// <summary>What a SCO does at the least.</summary>
    private static readonly string[] Least = ["LMSInitialize", "LMSFinish", "lesson_status"];

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Never, Unknown];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package)
    {
        if (package is not { Unread.IsEmpty: true, ScoLaunch: { } launch }) yield break;
        var foreign = package.Pages.SelectMany(page => page.References).FirstOrDefault(reference => reference.IsForeignScript);
        if (foreign is null && !package.Mentions(Least[0]))
        {
            yield return Never.At(
                launch.Span,
                "Kursen blir aldrig slutförd i Totara, för inget i paketet anropar LMSInitialize. Totara får aldrig veta hur det går.",
                "Kontrollera att exporten tog med SCORM-skriptet, eller skriv adlcp:scormtype=\"asset\" om delen bara ska läsas.");
        }
        else if (foreign is not null && Least.FirstOrDefault(word => !package.Mentions(word)) is { } absent)
        {
            yield return Unknown.At(
                foreign.Span,
                $"Inget i paketet nämner {absent}, men skriptet {Shown.Quoted(foreign.Address)} hämtas från en annan plats och kan göra det. Om Totara får veta hur det går syns inte i paketet.",
                "Prova kursen i en testkurs i Totara: öppna den, gör klart den, lämna den och se efter vad som sparades.");
        }
    }
}
