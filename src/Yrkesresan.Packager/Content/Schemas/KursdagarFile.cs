using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys under <c>kursdagar</c> in <c>kurs.yaml</c>.</summary>
public static class KursdagarFile
{
    private static readonly WordKind<bool> Statusar = new(("förslag", false), ("fastställd", true));
    private static readonly Field<string> Upplägg = new("upplägg", Kinds.Text, "Hur dagarna är fördelade, till exempel 2 + 2.") { Required = true };
    private static readonly Field<int> Antal = new("antal", Kinds.WholeNumber(1, 100), "Hur många dagar det är.");
    private static readonly Field<string> Form = new("form", Kinds.Text, "Var och hur dagarna hålls.");
    private static readonly Field<string> GenomförsAv = new("genomförs_av", Kinds.Text, "Vem som håller dagarna.");
    private static readonly Field<bool> Status = new("status", Statusar, "Om upplägget är fastställt eller ett förslag.") { Required = true };
    private static readonly Field<bool> Osäker = new("osäker", Kinds.Boolean, "true om även förslaget är osäkert.");

    /// <summary>The kursdagar of a course.</summary>
    public static readonly RecordKind<Kursdagar> Kind = new(
        new Definition(Upplägg, Antal, Form, GenomförsAv, Status, Osäker),
        values => new Kursdagar(
            values.Get(Upplägg),
            values.Find(Antal),
            values.Find(Form),
            values.Find(GenomförsAv),
            values.Get(Status).Value,
            values.Find(Osäker)?.Value ?? false));
}
