using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Validation.Media;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>An SVG file with more in it than a drawing: opened on its own it would run within the LMS, as the learner.</summary>
public sealed class UnsafeSvg : ICheck
{
    private static readonly Rule Unsafe = new("YR0333", "svg-med-skript-eller-hamtning");

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unsafe];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope) =>
        from path in scope.Media
        where MediaTypes.EndingOf(path) == "svg"
        let bytes = scope.Source.Read(path)
        where SvgFile.Is(bytes)
        from danger in SvgInspection.Of(bytes).DistinctBy(danger => danger.Message)
        let start = new Position(danger.Line, danger.Column)
        select Unsafe.At(
            new SourceSpan(path, start, start with { Column = start.Column + danger.Length }),
            danger.Message,
            "En SVG får bara rita: inga skript, länkar, animationer eller hämtade filer. Spara om den som enkel SVG, eller exportera den som PNG.");
}
