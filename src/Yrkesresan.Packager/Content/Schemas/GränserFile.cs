using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys under <c>gränser</c> in <c>yrkesresa.yaml</c>.</summary>
public static class GränserFile
{
    private const int Most = 2000;

    private static readonly Field<int> Bild = new("bild_mb", Kinds.WholeNumber(1, Most), "Största bilden, i megabyte.");
    private static readonly Field<int> Inspelning = new("inspelning_mb", Kinds.WholeNumber(1, Most), "Största filmen eller ljudet, i megabyte.");
    private static readonly Field<int> Paket = new("paket_mb", Kinds.WholeNumber(1, Most), "Alla medier i ett paket tillsammans, i megabyte.");

    /// <summary>The limits of a journey.</summary>
    public static readonly RecordKind<Gränser> Kind = new(
        new Definition(Bild, Inspelning, Paket),
        values => new Gränser(
            values.Find(Bild)?.Value ?? Gränser.Default.BildMb,
            values.Find(Inspelning)?.Value ?? Gränser.Default.InspelningMb,
            values.Find(Paket)?.Value ?? Gränser.Default.PaketMb));
}
