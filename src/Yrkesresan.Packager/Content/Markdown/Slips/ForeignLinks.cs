using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>Links, pictures and ids as other programs write them.</summary>
internal static partial class ForeignLinks
{
    private const string Help = "Skriv [länkens text](adress). En sida i samma del skrivs med filens namn: [länkens text](10-sida.md).";

    /// <summary>In the order in which they are tried.</summary>
    public static readonly ImmutableArray<SlipPattern> All =
    [
        new(MarkdownFaults.ForeignMarkup, WikiLink(), "Det här ser ut som en länk ur en wiki eller Obsidian, men blev text.", Help),
        new(MarkdownFaults.ForeignMarkup, PipedLink(), "Det här ser ut som en länk ur Jira eller Confluence, men blev text.", Help),
        new(MarkdownFaults.ForeignMarkup, SpacedLink(), "Det här ser ut som en länk ur en wiki, men blev text.", Help),
        new(MarkdownFaults.ForeignMarkup, WideLink(), "Det här ser ut som en länk, men med hakparenteser eller parenteser av fel slag.", "Skriv [länkens text](adress) med de vanliga tecknen [ ] ( )."),
        new(MarkdownFaults.ForeignMarkup, PointedPicture(), "Det här ser ut som en bild ur Jira eller Confluence, men blev text.", "Skriv ![vad bilden visar](../media/fil.png)."),
    ];

    /// <summary><c>[[10-sida]]</c></summary>
    [GeneratedRegex(@"(?<mark>\[\[)[^\[\]\n]{1,200}\]\]")]
    private static partial Regex WikiLink();

    /// <summary><c>[lagen|https://example.com]</c></summary>
    [GeneratedRegex(@"(?<mark>\[)[^\[\]|\n]{1,200}\|[^\[\]\n]{1,200}\](?!\()")]
    private static partial Regex PipedLink();

    /// <summary><c>[https://example.com lagen]</c></summary>
    [GeneratedRegex(@"(?<mark>\[)https?://[^\s\[\]]{1,300} [^\[\]\n]{1,200}\](?!\()")]
    private static partial Regex SpacedLink();

    /// <summary><c>［lagen］（https://example.com）</c></summary>
    [GeneratedRegex(@"(?<mark>［)[^［］\n]{1,200}］|(?<mark>\[)[^\[\]\n]{1,200}\]（")]
    private static partial Regex WideLink();

    /// <summary><c>!bild.png!</c></summary>
    [GeneratedRegex(@"(?<mark>!)[^\s!\[\]]{1,100}\.(?:png|jpe?g|gif|svg|webp)(?:\|[^!\n]{0,50})?!", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PointedPicture();
}
