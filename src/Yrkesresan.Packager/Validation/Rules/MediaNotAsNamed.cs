using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Validation.Media;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A media file that is not what the ending of its name says: browsers and LMSs would not show it.</summary>
public sealed class MediaNotAsNamed : ICheck
{
    private static readonly Rule NotAsNamed = new("YR0334", "filen-ar-inte-vad-den-heter", RuleCategory.Security);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [NotAsNamed];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope) =>
        from path in scope.Media
        // Whoever is asked to rename a file gets one thing to do at a time.
        where MediaName.IsFitPath(path)
        let found = KindOf(path, scope)
        where found is { Fits: false }
        select NotAsNamed.At(
            SourceSpan.Whole(path),
            $"Filen heter .{MediaTypes.EndingOf(path)} men är ingen {found.Value.Kind}.",
            "Öppna filen i programmet som den gjordes i och spara eller exportera den på nytt. Det räcker inte att byta namn på den.");

    private static (string Kind, bool Fits)? KindOf(string path, ValidationScope scope) => MediaTypes.EndingOf(path) == "svg"
        // One too large to be read is another rule's.
        ? ("SVG-bild", scope.Source[path].Length > SvgFile.Largest || SvgFile.Is(scope.Source[path].Read()))
        : FileSignature.Of(path, scope.Source[path].ReadStart(FileSignature.Length).Span);
}
