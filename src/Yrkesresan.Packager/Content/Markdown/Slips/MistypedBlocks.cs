using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>Blocks, lines and headings that came out as text.</summary>
internal static partial class MistypedBlocks
{
    /// <summary>Three colons or more, or what resembles them.</summary>
    public static readonly SlipPattern Fence = new(
        MarkdownFaults.StraySyntax,
        Colons(),
        "Det här ser ut som ett block, men med tecken som bara liknar kolon.",
        "Skriv ::: med tre vanliga kolon på blockets första och sista rad.");

    /// <summary>The same within stars.</summary>
    public static readonly SlipPattern BoldFence = new(
        MarkdownFaults.StraySyntax,
        BoldColons(),
        SlipWords.Block,
        "Ta bort stjärnorna: rader med ::: kan inte vara fetstilta.");

    /// <summary>In the order in which they are tried.</summary>
    public static readonly ImmutableArray<SlipPattern> Others =
    [
        new(MarkdownFaults.StraySyntax, Rule(), "Det här ser ut som en linje, men blev text.", "Skriv --- på en egen rad, med en tom rad före och efter, eller ta bort raden."),
        new(MarkdownFaults.StraySyntax, TightHeading(), SlipWords.Heading, "Skriv ## och ett mellanslag före rubriken. Hör tecknet till texten skriver du \\#."),
    ];

    /// <summary><c>∶∶∶ viktigt</c>, <c>;;; viktigt</c>, <c>: : : viktigt</c>; colons alone are a block.</summary>
    [GeneratedRegex(@"^(?!:{2,}(?:\s|$))(?<mark>[:;∶：꞉ː﹕]{2,}|(?:: ){2,}:)(?= ?\p{Ll}| *$)", RegexOptions.Multiline)]
    private static partial Regex Colons();

    /// <summary><c>**::: viktigt**</c></summary>
    [GeneratedRegex(@"^(?<mark>[*_]{1,3}:{3,})[ \t]*\p{L}[^\n]{0,100}[*_][ \t]*$", RegexOptions.Multiline)]
    private static partial Regex BoldColons();

    /// <summary><c>––</c>, <c>===</c> or <c>~~~</c> and the like on a line of their own.</summary>
    [GeneratedRegex(@"^(?<mark>[–—]{2,}|--|={3,}|[~•·]{3,}|_ ?_|[*]{2})[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Rule();

    /// <summary><c>#Ring först</c></summary>
    [GeneratedRegex(@"\A(?<mark>#)\p{Lu}\p{Ll}[^#\n]*\z")]
    private static partial Regex TightHeading();
}
