using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys of a track in <c>yrkesresa.yaml</c>.</summary>
public static class SpårFile
{
    private static readonly Field<string> Id = new("id", Kinds.Id, "Spårets id.") { Required = true };
    private static readonly Field<string> Titel = new("titel", Kinds.Text, "Spårets namn.") { Required = true };

    /// <summary>One track.</summary>
    public static readonly RecordKind<Spår> Kind =
        new(new Definition(Id, Titel), values => new Spår(values.Get(Id), values.Get(Titel)));
}
