using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A WebVTT file without a cue that a browser shows (WCAG 1.2.2; WebVTT, 4.3: milliseconds come after a full stop).</summary>
public sealed partial class CaptionsThatShowNothing : IMediaCheck
{
    private static readonly Rule Nothing = new("YR0269", "undertexter-som-inte-visas", RuleCategory.Links);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Nothing];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(SnapshotFile file, Gränser limits)
    {
        if (MediaTypes.ExtensionOf(file.Path) != "vtt" || file.Length > Content.Text.TextReader.LargestFile) return [];
        var text = Content.Text.TextReader.Read(file.Path, file.Read(), new DiagnosticBag());
        // What is no captions at all is another rule's.
        return text?.Text.StartsWith("WEBVTT", StringComparison.Ordinal) == true && FaultOf(text) is { } fault ? [fault] : [];
    }

    private static Diagnostic? FaultOf(SourceText text)
    {
        if (WithComma().Match(text.Text) is { Success: true } comma)
        {
            return Nothing.At(
                text.Span(new TextSpan(comma.Index, comma.Index + comma.Length)),
                "Tiden har komma före tusendelarna, så webbläsaren visar inte repliken (WCAG 1.2.2).",
                "Skriv punkt i stället för komma i alla tider: 00:00:01.000 --> 00:00:03.000. Komma är formatet SRT.");
        }

        return Cue().IsMatch(text.Text)
            ? null
            : Nothing.At(
                SourceSpan.Whole(text.File),
                "Filen har inga repliker, så filmen får inga undertexter (WCAG 1.2.2).",
                "Exportera undertexterna på nytt som WebVTT. En replik är en rad med tider, 00:00:01.000 --> 00:00:03.000, och texten under den.");
    }

    [GeneratedRegex(@"^[ \t]*(?:[0-9]{2,}:)?[0-9]{2}:[0-9]{2},[0-9]{3}[ \t]+-->.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex WithComma();

    [GeneratedRegex(@"^[ \t]*(?:[0-9]{2,}:)?[0-9]{2}:[0-9]{2}\.[0-9]{3}[ \t]+-->", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Cue();
}
