using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>Lines that mean something in another program: wikis, issue trackers and other kinds of Markdown.</summary>
internal static partial class ForeignLines
{
    /// <summary>In the order in which they are tried.</summary>
    public static readonly ImmutableArray<SlipPattern> All =
    [
        new(MarkdownFaults.ForeignMarkup, NumberedHeading(), "Det här ser ut som en rubrik ur Jira eller Confluence, men blev text.", "Skriv ## och ett mellanslag före rubriken."),
        new(MarkdownFaults.ForeignMarkup, WikiHeading(), "Det här ser ut som en rubrik ur en wiki, men blev text.", "Skriv ## och ett mellanslag före rubriken, och inget efter den."),
        new(MarkdownFaults.ForeignMarkup, Quotation(), "Det här ser ut som ett citat ur Jira eller Confluence, men blev text.", "Skriv > och ett mellanslag före citatet."),
        new(MarkdownFaults.ForeignMarkup, Admonition(), "Det här ser ut som början på en ruta ur ett annat program, men blev text.", SlipWords.BoxHelp),
        new(MarkdownFaults.ForeignMarkup, Contents(), "Det här ser ut som platsen för en innehållsförteckning, men blev text.", "Ta bort raden. En sida har ingen innehållsförteckning."),
        new(MarkdownFaults.ForeignMarkup, CodeQuotes(), "Det här ser ut som början på kod, men blev text.", "Skriv ``` på en egen rad före och efter koden."),
    ];

    /// <summary><c>h2. Ring först</c></summary>
    [GeneratedRegex(@"\A(?<mark>h[1-6]\.) \S")]
    private static partial Regex NumberedHeading();

    /// <summary><c>== Ring först ==</c></summary>
    [GeneratedRegex(@"^(?<mark>={2,6}) [^=\n]{1,200} ={2,6} *$", RegexOptions.Multiline)]
    private static partial Regex WikiHeading();

    /// <summary><c>bq. Ring först</c></summary>
    [GeneratedRegex(@"\A(?<mark>bq\.) \S")]
    private static partial Regex Quotation();

    /// <summary><c>!!! note</c>, <c>??? tip</c>, <c>.. note::</c>, <c>#+begin_quote</c> or <c>NOTE: Ring</c></summary>
    [GeneratedRegex(@"^(?<mark>!!! ?\w+|\?\?\?\+? \w+|\.\. [a-z-]+::|#\+\w+:?|(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?= ))", RegexOptions.Multiline)]
    private static partial Regex Admonition();

    /// <summary><c>[TOC]</c> or <c>[[_TOC_]]</c></summary>
    [GeneratedRegex(@"^(?<mark>\[\[?_?toc_?\]?\]|\{:toc\})[ \t]*$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contents();

    /// <summary><c>'''</c> on a line of its own.</summary>
    [GeneratedRegex(@"^(?<mark>'''|´´´|”””|"""""")[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex CodeQuotes();
}
