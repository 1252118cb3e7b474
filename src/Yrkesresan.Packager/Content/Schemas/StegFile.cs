using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys of a step in <c>yrkesresa.yaml</c>.</summary>
public static class StegFile
{
    private static readonly Field<string> Inledning = new("inledning", Kinds.Text, "Början av meningen som varje mål avslutar.") { Required = true };
    private static readonly Field<ImmutableArray<Located<string>>> Punkter = new("punkter", Kinds.Texts, "Målen, ett på varje rad.") { Required = true };
    private static readonly RecordKind<StegMål> MålKind =
        new(new Definition(Inledning, Punkter), values => new StegMål(values.Get(Inledning), values.Find(Punkter).Words()));

    private static readonly Field<string> Id = new("id", Kinds.Id, "Stegets id, som också är mappens namn.") { Required = true };
    private static readonly Field<string> Titel = new("titel", Kinds.Text, "Stegets namn.") { Required = true };
    private static readonly Field<string> Tid = new("tid", Kinds.Text, "Tiden i yrket, till exempel 0–2 år i yrket.");
    private static readonly Field<StegMål> Mål = new("mål", MålKind, "Stegets övergripande mål.");

    /// <summary>One step.</summary>
    public static readonly RecordKind<Steg> Kind = new(
        new Definition(Id, Titel, Tid, Mål),
        values => new Steg(values.Get(Id), values.Get(Titel), values.Find(Tid), values.Find(Mål)?.Value));
}
