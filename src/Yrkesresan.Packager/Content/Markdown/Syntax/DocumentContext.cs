using Markdig.Syntax;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary>What every reader of a page's text needs: the page, where its body starts, and where faults go.</summary>
/// <param name="Source">The page.</param>
/// <param name="BodyStart">The offset at which the body starts in the page.</param>
/// <param name="Faults">Gets what is wrong.</param>
internal sealed record DocumentContext(SourceText Source, int BodyStart, DiagnosticBag Faults)
{
    /// <summary>The abbreviations that the page explains.</summary>
    public Abbreviations Abbreviations { get; init; } = Abbreviations.None;

    /// <summary>Gives the headings their anchors, each once in the page, wherever in it they stand.</summary>
    public Anchors Anchors { get; } = new();

    /// <summary>The addresses further down whose titles have been reported.</summary>
    public HashSet<LinkReferenceDefinition> DefinitionsReported { get; } = [];

    /// <summary>What has been reported of blocks without an end or with a wrong beginning: the line that was meant to end one is not a fault of its own.</summary>
    public HashSet<string> FencesReported { get; } = [];

    /// <summary>The names of the HTML elements whose beginning has been reported: their end is not a fault of its own.</summary>
    public HashSet<string> ElementsReported { get; } = [];

    /// <summary>The macros of other programs that have been reported and not ended: the same name again ends what the first began.</summary>
    public HashSet<string> MacrosOpen { get; } = [];

    /// <summary>Where a node of the parser stands in the page. The parser ends a block that the file breaks off after the file's end.</summary>
    public TextSpan SpanOf(MarkdownObject node)
    {
        var start = Math.Clamp(BodyStart + node.Span.Start, BodyStart, Source.Text.Length);
        return new TextSpan(start, Math.Clamp(BodyStart + node.Span.End + 1, start, Source.Text.Length));
    }

    /// <summary>The text of a stretch of the page.</summary>
    public string TextOf(TextSpan span) => Source.Text[span.Start..span.End];

    /// <summary>The first line of a stretch, without spaces at its end.</summary>
    public TextSpan FirstLine(TextSpan span)
    {
        var text = TextOf(span);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return new TextSpan(span.Start, span.Start + (end < 0 ? text : text[..end]).TrimEnd().Length);
    }

    /// <summary>A stretch without spaces at its ends.</summary>
    public TextSpan Trimmed(TextSpan span)
    {
        var text = TextOf(span);
        return text.Trim().Length == 0 ? span : new TextSpan(
            span.Start + text.Length - text.TrimStart().Length,
            span.End - text.Length + text.TrimEnd().Length);
    }

    /// <summary>Reports a fault.</summary>
    public void Fault(Rule rule, TextSpan span, string message, string help) =>
        Faults.Add(rule.At(Source.Span(span), message, help));
}
