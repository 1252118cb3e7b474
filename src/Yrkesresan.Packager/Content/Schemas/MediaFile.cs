using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys of an entry in <c>media.yaml</c>.</summary>
public static class MediaFile
{
    private static readonly Field<string> Fil = new("fil", Kinds.Text, "Filens namn i kursens media/.") { Required = true };
    private static readonly Field<string> Upphov = new("upphov", Kinds.Text, "Vem som har gjort bilden eller filmen.") { Required = true };
    private static readonly Field<string> Licens = new("licens", Kinds.Text, "Villkoren för att använda den, till exempel CC BY 4.0.") { Required = true };

    /// <summary>The file as a whole: a list.</summary>
    public static readonly ListKind<MediaCredit> Kind = Kinds.ListOf(new RecordKind<MediaCredit>(
        new Definition(Fil, Upphov, Licens),
        values => new MediaCredit(values.Get(Fil), values.Get(Upphov), values.Get(Licens))));
}
