using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys of a place in <c>yrkesresa.yaml</c>.</summary>
public static class PlatsFile
{
    private static readonly Field<string> Id = new("id", Kinds.Id, "Platsens id, som också är mappens namn.") { Required = true };
    private static readonly Field<string> Titel = new("titel", Kinds.Text, "Platsens namn.") { Required = true };
    private static readonly Field<string> För = new("för", Kinds.Text, "Vem platsen är till för.");

    /// <summary>One place.</summary>
    public static readonly RecordKind<Plats> Kind =
        new(new Definition(Id, Titel, För), values => new Plats(values.Get(Id), values.Get(Titel), values.Find(För)));
}
