using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Validation.Media;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A media file that is not what the ending of its name says: browsers and LMSs would not show it.</summary>
public sealed class MediaNotAsNamed : IMediaCheck
{
    private static readonly Rule NotAsNamed = new("YR0334", "filen-ar-inte-vad-den-heter", RuleCategory.Security);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [NotAsNamed];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(SnapshotFile file, Gränser limits) =>
        // Whoever is asked to rename a file gets one thing to do at a time.
        MediaName.IsFitPath(file.Path) && KindOf(file) is { Fits: false } found
            ?
            [
                NotAsNamed.At(
                    SourceSpan.Whole(file.Path),
                    $"Filen heter .{MediaTypes.ExtensionOf(file.Path)} men är ingen {found.Kind}.",
                    "Öppna filen i programmet som den gjordes i och spara eller exportera den på nytt. Det räcker inte att byta namn på den."),
            ]
            : [];

    private static (string Kind, bool Fits)? KindOf(SnapshotFile file) => MediaTypes.ExtensionOf(file.Path) == "svg"
        // One too large to be read is another rule's.
        ? ("SVG-bild", file.Length > SvgFile.Largest || SvgFile.Is(file.Read()))
        : FileSignature.Of(file.Path, file.ReadStart(FileSignature.Length).Span);
}
