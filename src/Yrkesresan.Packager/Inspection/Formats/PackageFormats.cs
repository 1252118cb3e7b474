using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Rules;

namespace Yrkesresan.Packager.Inspection.Formats;

/// <summary>Every format that is known by its sign. The first row that fits holds; a new format is a row here.</summary>
internal static class PackageFormats
{
    private const string ExportAnew = "Exportera kursen på nytt och välj SCORM 1.2.";
    private const string AskForScorm = "Be den som har gjort filen om kursen som SCORM 1.2.";
    private const string UnpackFirst = "Packa upp filen på din egen dator, och ladda upp varje paket i en egen SCORM-aktivitet.";

    private static readonly Rule OtherFormat = new("YR0623", "annat-format", RuleCategory.Inspection);
    private static readonly Rule Aicc = new("YR0707", "aicc-paket", RuleCategory.Inspection, Severity.Warning);
    private static readonly Rule Empty = new("YR0708", "fil-utan-innehall", RuleCategory.Inspection);
    private static readonly Rule CommonCartridge = new("YR0709", "common-cartridge", RuleCategory.Inspection);
    private static readonly Rule ContentPackaging = new("YR0710", "ims-innehallspaket", RuleCategory.Inspection);
    private static readonly Rule H5p = new("YR0711", "h5p-fil", RuleCategory.Inspection);
    private static readonly Rule Backup = new("YR0712", "sakerhetskopia-av-kurs", RuleCategory.Inspection);
    private static readonly Rule Document = new("YR0713", "kontorsdokument", RuleCategory.Inspection);
    private static readonly Rule Packages = new("YR0714", "paket-i-zip-fil", RuleCategory.Inspection);

    /// <summary>All rows, in the order in which they are tried. The last fits everything, and its checks tell what is missing.</summary>
    private static readonly ImmutableArray<PackageFormat> All =
    [
        Row(FileSigns.Empty, Empty, sign => $"Filen är tom ({sign}). Det finns inget i den att ladda upp.", "Hämta eller exportera paketet på nytt."),

        // With a manifest where Totara looks for it.
        Row(
            ManifestSigns.CommonCartridge,
            CommonCartridge,
            sign => $"Paketet är IMS Common Cartridge, inte SCORM (manifestet har ”{sign}”). I en SCORM-aktivitet sparas inga resultat, och allt går inte att öppna.",
            AskForScorm),
        Row(
            ManifestSigns.ContentPackaging,
            ContentPackaging,
            sign => $"Paketet är IMS Content Packaging, inte SCORM (manifestet har ”{sign}”). Det är sidor att läsa: inga resultat sparas.",
            AskForScorm),
        Row(
            ManifestSigns.Scorm2004,
            OtherScormVersion.Fault,
            sign => $"Paketet är SCORM 2004, inte SCORM 1.2 (manifestet har ”{sign}”). Totara stöder SCORM 2004 bara delvis, och framsteg kan gå förlorade.",
            ExportAnew,
            InspectionChecks.OfAnyVersion),
        Row(
            ScriptSigns.Scorm2004,
            OtherScormVersion.Fault,
            sign => $"Paketet är SCORM 2004 inuti, fast manifestet säger SCORM 1.2 (skripten använder {sign} och aldrig LMSInitialize). "
                + "I Totara får kursen ingen kontakt, och inget sparas.",
            ExportAnew,
            InspectionChecks.OfAnyVersion),

        // Without one anywhere.
        Row(
            FileSigns.Backup,
            Backup,
            sign => $"Filen är en säkerhetskopia av en kurs i Moodle eller Totara (”{sign}”), inget SCORM-paket. Den går inte att lägga in i en SCORM-aktivitet.",
            "Återställ den som en kurs, eller be om kursen som SCORM 1.2."),
        Row(
            FileSigns.H5p,
            H5p,
            sign => $"Filen är H5P, inget SCORM-paket (”{sign}”). Totara kan inte spela upp den i en SCORM-aktivitet.",
            "Exportera innehållet som SCORM 1.2, till exempel med programmet Lumi."),
        Row(
            FileSigns.Document,
            Document,
            sign => $"Filen är ett {sign}-dokument och ingen kurs. Totara kan inte spela upp den i en SCORM-aktivitet.",
            "Lägg upp den som en vanlig fil i Totara, eller välj kursens zip-fil."),
        Row(
            FileSigns.Delivery,
            Packages,
            sign => $"Filen är en hel leverans med {sign} som ska packas upp först. Totara tar emot ett paket i taget.",
            $"{UnpackFirst} LEVERANS.html i filen säger vilket paket som hör till vilken aktivitet."),
        Row(FileSigns.Packages, Packages, sign => $"Här ligger {sign} som ska packas upp först. Totara tar emot ett paket i taget.", UnpackFirst),
        // Totara imports AICC too, and knows it by a name that ends in .cst in small letters (scorm_validate_package, scorm12-totara-facts.md, 4).
        Row(
            FileSigns.AiccThatIsWhole,
            Aicc,
            _ => "Paketet är AICC, inte SCORM 1.2. Totara tar emot AICC, men det som är särskilt för AICC granskas inte här.",
            "Prova kursen i en testkurs i Totara. Be helst om kursen som SCORM 1.2.",
            InspectionChecks.OfAnyZip),
        Row(
            FileSigns.AiccThatIsNot,
            OtherFormat,
            sign => $"Paketet är AICC, inte SCORM 1.2, och har ingen fil som slutar med {sign}. Totara kan inte importera det.",
            ExportAnew),
        Row(
            FileSigns.Cmi5,
            OtherFormat,
            sign => $"Paketet är gjort för cmi5 eller xAPI, inte för SCORM (”{sign}” finns i det). Totara kan inte spela upp det som SCORM 1.2.",
            ExportAnew),

        new(_ => FormatSign.OfAll("SCORM 1.2"), null, InspectionChecks.All),
    ];

    /// <summary>Every rule that a format may be reported by.</summary>
    public static ImmutableArray<Rule> Rules { get; } = [.. All.Select(format => format.Notice?.Rule).OfType<Rule>().Distinct()];

    /// <summary>What a file is, and what is said of that: null where it is SCORM 1.2, or cannot be told to be anything else.</summary>
    public static (PackageFormat Format, Diagnostic? Told) Of(InspectedPackage package) =>
        All.Select(format => (Format: format, Sign: format.Sign(package)))
            .Where(tried => tried.Sign is not null)
            .Select(tried => (tried.Format, tried.Format.Notice?.At(tried.Sign!)))
            .First();

    private static PackageFormat Row(
        Func<InspectedPackage, FormatSign?> sign,
        Rule rule,
        Func<string, string> sentences,
        string advice,
        ImmutableArray<IPackageCheck>? checks = null) => new(sign, new FormatNotice(rule, sentences, advice), checks ?? []);
}
