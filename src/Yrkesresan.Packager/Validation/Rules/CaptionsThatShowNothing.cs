using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A WebVTT file without a cue that a browser shows (WCAG 1.2.2; WebVTT, 4.3: milliseconds come after a full stop).</summary>
public sealed partial class CaptionsThatShowNothing : ICheck
{
    private static readonly Rule Nothing = new("YR0269", "undertexter-som-inte-visas", RuleCategory.Links);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Nothing];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope) =>
        from path in scope.Media
        where path.EndsWith(".vtt", StringComparison.OrdinalIgnoreCase) && scope.Source[path].Length <= Content.Text.TextReader.LargestFile
        let text = Content.Text.TextReader.Read(path, scope.Source[path].Read(), new DiagnosticBag())
        // What is no captions at all is another rule's.
        where text?.Text.StartsWith("WEBVTT", StringComparison.Ordinal) == true
        let fault = FaultOf(text)
        where fault is not null
        select fault;

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
