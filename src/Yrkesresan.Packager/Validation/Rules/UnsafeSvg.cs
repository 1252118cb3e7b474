using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Validation.Media;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>An SVG file with more in it than a drawing: opened on its own it would run within the LMS, as the learner.</summary>
public sealed class UnsafeSvg : IMediaCheck
{
    private static readonly Rule Unsafe = new("YR0333", "svg-med-skript-eller-hamtning", RuleCategory.Security);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unsafe];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(SnapshotFile file, Gränser limits) =>
        MediaTypes.ExtensionOf(file.Path) != "svg" ? []
        : file.Length > SvgFile.Largest
            ?
            [
                Unsafe.At(
                    SourceSpan.Whole(file.Path),
                    "Filen är större än 10 MB, så programmet kan inte se vad som är i den.",
                    "Exportera den som PNG, eller spara den som enkel SVG utan inbäddade bilder."),
            ]
            : Dangers(file.Path, file.Read());

    private static IEnumerable<Diagnostic> Dangers(string path, ReadOnlyMemory<byte> bytes) =>
        from danger in SvgFile.Is(bytes) ? SvgInspection.Of(bytes).DistinctBy(danger => danger.Message) : []
        let start = new Position(danger.Line, danger.Column)
        select Unsafe.At(
            new SourceSpan(path, start, start with { Column = start.Column + danger.Length }),
            danger.Message,
            "En SVG får bara rita: inga skript, länkar, animationer eller hämtade filer. Spara om den som enkel SVG, eller exportera den som PNG.");
}
