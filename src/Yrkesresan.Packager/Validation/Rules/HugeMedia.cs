using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A media file larger than learners on a phone should have to fetch, or a picture with so many pixels that a browser may give up.</summary>
public sealed class HugeMedia : IMediaCheck
{
    private const int Megabyte = 1_000_000;

    /// <summary>A picture from the best cameras of today's phones has 50 million; each takes four bytes when it is shown.</summary>
    private const long MostPixels = 50_000_000;

    private static readonly Rule TooLarge = new("YR0336", "for-stor-mediefil", RuleCategory.Security, Severity.Warning);
    private static readonly Rule TooManyPixels = new("YR0337", "bild-med-for-manga-bildpunkter", RuleCategory.Security);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [TooLarge, TooManyPixels];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(SnapshotFile file, Gränser limits)
    {
        var (most, help) = MediaTypes.IsFilm(file.Path) || MediaTypes.IsSound(file.Path)
            ? (limits.InspelningMb, "Spara den med lägre kvalitet, dela upp den, eller länka till den med url=https://…. Gränsen är inspelning_mb under gränser i yrkesresa.yaml.")
            : (limits.BildMb, "Spara den i en mindre storlek. Gränsen är bild_mb under gränser i yrkesresa.yaml.");
        if (file.Length > (long)most * Megabyte)
        {
            yield return TooLarge.At(
                SourceSpan.Whole(file.Path),
                FormattableString.Invariant($"Filen är större än {most} MB, så den tar lång tid att hämta."),
                help);
        }

        if (PictureSize.Of(file) is { } size && (long)size.Width * size.Height > MostPixels)
        {
            yield return TooManyPixels.At(
                SourceSpan.Whole(file.Path),
                FormattableString.Invariant($"Bilden är {size.Width} × {size.Height} bildpunkter, så många att webbläsaren kan få slut på minne."),
                "Spara den i en mindre storlek. 2 000 bildpunkter på bredden räcker för alla skärmar.");
        }
    }
}
