using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys of an entry in <c>kunskapsmal.yaml</c>.</summary>
public static class KunskapsmålFile
{
    /// <summary>The levels by their words.</summary>
    public static readonly WordKind<Kunskapsnivå> Nivåer = new(
        ("fakta", Kunskapsnivå.Fakta),
        ("förståelse", Kunskapsnivå.Förståelse),
        ("färdighet", Kunskapsnivå.Färdighet),
        ("förtrogenhet", Kunskapsnivå.Förtrogenhet));

    private static readonly WordKind<Målstatus> Statusar = new(("exempel", Målstatus.Exempel), ("fastställd", Målstatus.Fastställd));
    private static readonly Field<string> Id = new("id", Kinds.Id, "Målets id.") { Required = true };
    private static readonly Field<string> Text = new("text", Kinds.Text, "Målet, som det läses efter ”kunna”.") { Required = true };
    private static readonly Field<Kunskapsnivå> Nivå = new("nivå", Nivåer, "Hur djup kunskapen ska vara.") { Required = true };
    private static readonly Field<string> Kurs = new("kurs", Kinds.Code, "Koden för kursen som målet hör till.") { Required = true };
    private static readonly Field<Målstatus> Status = new("status", Statusar, "Om målet är fastställt eller bara ett exempel.") { Required = true };

    /// <summary>The file as a whole: a list.</summary>
    public static readonly ListKind<Kunskapsmål> Kind = Kinds.ListOf(new RecordKind<Kunskapsmål>(
        new Definition(Id, Text, Nivå, Kurs, Status),
        values => new Kunskapsmål(
            values.Get(Id), values.Get(Text), values.Get(Nivå), values.Get(Kurs), values.Get(Status))));
}
