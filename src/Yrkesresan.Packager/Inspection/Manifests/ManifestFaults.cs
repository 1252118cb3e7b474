using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Manifests;

/// <summary>The faults that keep a manifest from being read.</summary>
internal static class ManifestFaults
{
    private static readonly Rule Encoding = new("YR0625", "fel-teckenkodning", RuleCategory.Inspection);
    private static readonly Rule NotWellFormed = new("YR0626", "inte-valformad-xml", RuleCategory.Inspection);
    private static readonly Rule DocumentType = new("YR0627", "dokumenttyp", RuleCategory.Inspection);
    private static readonly Rule TooDeep = new("YR0628", "for-djup-xml", RuleCategory.Inspection);
    private static readonly Rule NotManifest = new("YR0694", "inte-ett-manifest", RuleCategory.Inspection);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Encoding, NotWellFormed, DocumentType, TooDeep, NotManifest];

    /// <summary>The bytes are not the UTF-8 that they should be.</summary>
    /// <param name="declared">The encoding that the XML declaration names, or null.</param>
    /// <param name="isReadAnyway">Whether Totara reads it right all the same.</param>
    public static Diagnostic WrongEncoding(string? declared, bool isReadAnyway)
    {
        var span = SourceSpan.Whole(PackageBytes.ManifestName);
        const string Help = "Spara imsmanifest.xml i UTF-8 och skriv <?xml version=\"1.0\" encoding=\"UTF-8\"?> överst.";
        return isReadAnyway
            ? Encoding.At(
                span,
                $"Manifestet är i {declared}, inte i UTF-8. Totara läser det, men andra lärplattformar kan visa fel tecken i stället för å, ä och ö.",
                Help) with
            { Severity = Severity.Warning }
            : Encoding.At(
                span,
                declared is null
                    ? "Manifestet är inte i UTF-8. Totara visar fel tecken eller avbryter importen."
                    : $"Manifestet säger att det är i {declared}, men det stämmer inte eller kan inte läsas av Totara. Totara visar fel tecken eller avbryter importen.",
                Help);
    }

    /// <summary>What an XML parser stops at.</summary>
    public static Diagnostic Malformed(SourceSpan span) => NotWellFormed.At(
        span,
        "Manifestet är inte giltig XML, och läsningen stannar här. Totara avbryter importen.",
        "Rätta det som står på raden eller strax före: en tagg som inte är stängd, ett & som ska vara &amp; eller ett tecken som inte får finnas i XML.");

    /// <summary>A document type, with or without entities.</summary>
    public static Diagnostic HasDocumentType(SourceSpan span) => DocumentType.At(
        span,
        "Manifestet har en dokumenttyp (DOCTYPE). Den kan få en lärplattform att läsa andra filer eller fylla minnet, och manifestet granskas inte vidare.",
        "Ta bort allt från <!DOCTYPE till och med dess avslutande >. SCORM 1.2 använder ingen dokumenttyp.");

    /// <summary>Elements within elements beyond measure.</summary>
    public static Diagnostic NestedTooDeep(SourceSpan span) => TooDeep.At(
        span, string.Create(
            CultureInfo.InvariantCulture,
            $"Manifestet har fler än {InspectionLimits.ManifestDepth} nivåer och granskas inte vidare. Totara kan avbryta importen."),
        "Skapa paketet på nytt med färre nivåer.");

    /// <summary>Another XML file by the manifest's name.</summary>
    public static Diagnostic NoManifest(ManifestElement root) => NotManifest.At(
        root.Span,
        $"Filen är inget SCORM-manifest, för den börjar med elementet {Shown.Quoted(root.LocalName)}, inte ”manifest”. Totara hittar inget att öppna.",
        "Skapa paketet på nytt, och välj SCORM 1.2 när du exporterar.");
}
