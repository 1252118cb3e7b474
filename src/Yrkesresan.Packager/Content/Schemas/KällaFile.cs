using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys of an entry in <c>kallor.yaml</c>.</summary>
public static class KällaFile
{
    /// <summary>The sorts of source by their words.</summary>
    public static readonly WordKind<Källtyp> Typer = new(
        ("lag", Källtyp.Lag),
        ("föreskrift", Källtyp.Föreskrift),
        ("handbok", Källtyp.Handbok),
        ("kunskapsstöd", Källtyp.Kunskapsstöd),
        ("webbsida", Källtyp.Webbsida),
        ("film", Källtyp.Film),
        ("podd", Källtyp.Podd),
        ("webbutbildning", Källtyp.Webbutbildning));

    private static readonly Field<string> Id = new("id", Kinds.Id, "Källans id, som används i hänvisningar.") { Required = true };
    private static readonly Field<string> Titel = new("titel", Kinds.Text, "Källans titel, som den är utgiven.") { Required = true };
    private static readonly Field<string> Utgivare = new("utgivare", Kinds.Text, "Vem som gett ut källan.") { Required = true };
    private static readonly Field<Källtyp> Typ = new("typ", Typer, "Vad för slags källa det är.") { Required = true };
    private static readonly Field<string> Url = new("url", Kinds.Web, "Adressen till källan.");
    private static readonly Field<int> År = new("år", Kinds.WholeNumber(1600, 2200), "Året då källan gavs ut.");
    private static readonly Field<string> Artikelnummer = new("artikelnummer", Kinds.Text, "Utgivarens nummer.");
    private static readonly Field<DateOnly> GällerFrån = new("gäller_från", Kinds.Date, "Första dagen som källan gäller.");
    private static readonly Field<DateOnly> GällerTill = new("gäller_till", Kinds.Date, "Sista dagen som källan gäller.");
    private static readonly Field<string> ErsättsAv = new("ersätts_av", Kinds.Id, "Id för källan som ersätter denna.");
    private static readonly Field<DateOnly> Kontrollerad = new("kontrollerad", Kinds.Date, "När någon senast kontrollerade källan.");
    private static readonly Field<int> Minuter = new("minuter", Kinds.WholeNumber(1, 1440), "Hur lång filmen eller podden är.");
    private static readonly Field<string> Anmärkning = new("anmärkning", Kinds.Text, "En anteckning som deltagarna inte ser.");

    /// <summary>The file as a whole: a list.</summary>
    public static readonly ListKind<Källa> Kind = Kinds.ListOf(new RecordKind<Källa>(
        new Definition(
            Id,
            Titel,
            Utgivare,
            Typ,
            Url,
            År,
            Artikelnummer,
            GällerFrån,
            GällerTill,
            ErsättsAv,
            Kontrollerad,
            Minuter,
            Anmärkning),
        values => new Källa(
            values.Get(Id),
            values.Get(Titel),
            values.Get(Utgivare),
            values.Get(Typ),
            values.Find(Url),
            values.Find(År),
            values.Find(Artikelnummer),
            values.Find(GällerFrån),
            values.Find(GällerTill),
            values.Find(ErsättsAv),
            values.Find(Kontrollerad),
            values.Find(Minuter),
            values.Find(Anmärkning))));
}
