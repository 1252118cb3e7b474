using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys of <c>yrkesresa.yaml</c> (content-format: yrkesresa.yaml).</summary>
public static class JourneyFile
{
    private static readonly Field<string> Titel = new("titel", Kinds.Text, "Yrkesresans namn.") { Required = true };
    private static readonly Field<string> Område = new("område", Kinds.Text, "Verksamheten, till exempel myndighetsutövning.") { Required = true };
    private static readonly Field<string> Ansvarig = new("ansvarig", Kinds.Text, "Vem som ansvarar för innehållet.") { Required = true };
    private static readonly Field<string> Språk = new("språk", Kinds.Language, "Textens språk, sv för svenska.") { Required = true };
    private static readonly Field<string> Kontakt = new("kontakt", Kinds.WebOrMail, "Dit ”Rapportera fel” leder: mailto: eller https:.");
    private static readonly Field<string> Tillgänglighet = new("tillgänglighetsredogörelse", Kinds.Web, "Adressen till tillgänglighetsredogörelsen.");
    private static readonly Field<ImmutableArray<Located<Spår>>> Spår = new("spår", Kinds.ListOf(SpårFile.Kind), "Spåren som en kurs kan vända sig till.");
    private static readonly Field<ImmutableArray<Located<Steg>>> Steg = new("steg", Kinds.ListOf(StegFile.Kind), "Stegen, i ordning.") { Required = true };
    private static readonly Field<ImmutableArray<Located<Plats>>> Platser = new("platser", Kinds.ListOf(PlatsFile.Kind), "Platser vid sidan av stegen.");
    private static readonly Field<Gränser> Gränser = new("gränser", GränserFile.Kind, "Hur stora bilder, filmer och paket får vara.");
    private static readonly Field<ImmutableArray<Located<RuleException>>> Regler = new(
        "regler",
        Kinds.ListOf(RuleExceptionFile.InJourney),
        "Regler som är nedskruvade i hela resan, med skäl.");

    /// <summary>The file as a whole.</summary>
    public static readonly RecordKind<JourneyHeader> Kind = new(
        new Definition(Titel, Område, Ansvarig, Språk, Kontakt, Tillgänglighet, Spår, Steg, Platser, Gränser, Regler),
        values => new JourneyHeader(
            values.Get(Titel),
            values.Get(Område),
            values.Get(Ansvarig),
            values.Get(Språk),
            values.Find(Kontakt),
            values.Find(Tillgänglighet),
            values.Find(Spår).Values(),
            values.Get(Steg).Values(),
            values.Find(Platser).Values(),
            values.Find(Gränser)?.Value,
            values.Find(Regler).Values()));
}
