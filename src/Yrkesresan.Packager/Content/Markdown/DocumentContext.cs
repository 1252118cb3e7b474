using Markdig.Syntax;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>What every reader of a page's text needs: the page, where its body starts, and where faults go.</summary>
/// <param name="Source">The page.</param>
/// <param name="BodyStart">The offset at which the body starts in the page.</param>
/// <param name="Faults">Gets what is wrong.</param>
internal sealed record DocumentContext(SourceText Source, int BodyStart, DiagnosticBag Faults)
{
    /// <summary>Where a node of the parser stands in the page.</summary>
    public TextSpan SpanOf(MarkdownObject node) =>
        new(BodyStart + Math.Max(node.Span.Start, 0), BodyStart + Math.Max(node.Span.End + 1, node.Span.Start));

    /// <summary>The text of a stretch of the page.</summary>
    public string TextOf(TextSpan span) => Source.Text[span.Start..span.End];

    /// <summary>The first line of a stretch, without spaces at its end.</summary>
    public TextSpan FirstLine(TextSpan span)
    {
        var text = TextOf(span);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return new TextSpan(span.Start, span.Start + (end < 0 ? text : text[..end]).TrimEnd().Length);
    }

    /// <summary>Tells of a fault.</summary>
    public void Fault(Rule rule, TextSpan span, string message, string help) =>
        Faults.Add(rule.At(Source.Span(span), message, help));
}
