using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>The faults that keep a zip, or an entry of it, from being read.</summary>
internal static class ArchiveFaults
{
    private const string MakeAnew = "Hämta eller skapa paketet på nytt och prova att packa upp det på din egen dator.";
    private static readonly Rule NotZip = new("YR0601", "inte-en-zip", RuleCategory.Inspection);
    private static readonly Rule Damaged = new("YR0602", "skadad-zip", RuleCategory.Inspection);
    private static readonly Rule Encrypted = new("YR0603", "krypterad-zip", RuleCategory.Inspection);
    private static readonly Rule UnknownMethod = new("YR0604", "okand-komprimering", RuleCategory.Inspection);
    private static readonly Rule TooLarge = new("YR0605", "packar-upp-for-stort", RuleCategory.Inspection);
    private static readonly Rule TooMany = new("YR0606", "for-manga-filer", RuleCategory.Inspection);
    private static readonly Rule Split = new("YR0607", "delad-zip", RuleCategory.Inspection);
    private static readonly Rule TwoNames = new("YR0698", "tva-namn-pa-en-fil", RuleCategory.Inspection);
    private static readonly Rule Trailing = new("YR0701", "mer-efter-filens-innehall", RuleCategory.Inspection);
    private static readonly Rule LargeManifest = new("YR0624", "for-stort-manifest", RuleCategory.Inspection);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [NotZip, Damaged, Encrypted, UnknownMethod, TooLarge, TooMany, Split, LargeManifest, TwoNames, Trailing];

    /// <summary>A fault of an entry, or of the whole zip.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="file">The entry's name, or <c>.</c> for the zip.</param>
    public static Diagnostic Of(ZipFault fault, string file)
    {
        var span = SourceSpan.Whole(file);
        return fault switch
        {
            ZipFault.NotZip => NotZip.At(
                span,
                "Filen är ingen zip-fil. Totara kan inte ta emot den som ett SCORM-paket.",
                "Välj zip-filen som verktyget exporterade, inte en uppackad fil eller ett annat format som bara heter .zip."),
            ZipFault.Damaged => Damaged.At(
                span,
                file == "."
                    ? "Zip-filen är skadad eller avklippt. Totara kan inte packa upp den."
                    : "Filens innehåll i zip-filen är skadat. Totara kan inte packa upp paketet, eller får en trasig fil.",
                MakeAnew),
            ZipFault.Encrypted => Encrypted.At(
                span,
                "Filen är skyddad med lösenord. Totara frågar inte efter något lösenord och kan inte packa upp den.",
                "Skapa paketet på nytt utan lösenord."),
            ZipFault.UnknownMethod => UnknownMethod.At(
                span,
                "Filen är komprimerad på ett sätt som Totara inte kan packa upp.",
                "Skapa zip-filen med vanlig komprimering (deflate), till exempel med Windows egen ”Komprimera till ZIP-fil”."),
            ZipFault.Split => Split.At(
                span,
                "Zip-filen är en av flera delar. Totara tar bara emot en hel zip-fil.",
                "Sätt ihop delarna till en zip-fil utan uppdelning."),
            ZipFault.TooMany => TooMany.At(
                span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Zip-filen innehåller fler än {InspectionLimits.Entries} filer och granskas inte. Totara kan hinna avbryta uppackningen innan den är klar."),
                "Ta bort filer som kursen inte använder, eller dela upp den i flera paket."),
            ZipFault.TwoNames => TwoNames.At(
                span,
                "Filen har olika namn på olika ställen i zip-filen. Den som granskar paketet ser det ena, och program kan packa upp det andra.",
                "Ladda inte upp paketet utan att veta var det kommer ifrån. Skapa det på nytt med ett vanligt zip-program."),
            ZipFault.Trailing => Trailing.At(
                span,
                "Efter filens innehåll ligger mer som räknas till filen. Program packar upp det olika, och något kan vara gömt där.",
                MakeAnew),
            _ => TooLarge.At(
                span,
                "Zip-filen packas upp till orimligt mycket mer än sin egen storlek och granskas inte. Den kan fylla Totaras disk.",
                "Ladda inte upp den. Fråga den som skickade paketet vad det innehåller."),
        };
    }

    /// <summary>A manifest that is larger than any real one.</summary>
    public static Diagnostic ManifestTooLarge() => LargeManifest.At(
        SourceSpan.Whole(PackageBytes.ManifestName),
        string.Create(
            CultureInfo.InvariantCulture,
            $"Manifestet är större än {InspectionLimits.ManifestBytes >> 20} MB och granskas inte. Totara läser hela manifestet i minnet och kan avbryta importen."),
        "Skapa paketet på nytt, och dela upp kursen om den har så många delar.");
}
