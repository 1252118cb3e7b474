using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>Tables that came out as text: as spreadsheets, mail and other programs copy them.</summary>
internal static partial class MistypedTables
{
    private const string Help = "Skriv tabellen med lodräta streck: | Del | Tid | på första raden, |---|---| på den andra och en rad för varje rad i tabellen.";

    /// <summary>In the order in which they are tried.</summary>
    public static readonly ImmutableArray<SlipPattern> All =
    [
        new(MarkdownFaults.StraySyntax, Tabs(), SlipWords.Table, Help),
        new(MarkdownFaults.StraySyntax, Semicolons(), SlipWords.Table, Help),
        new(MarkdownFaults.StraySyntax, Spaces(), SlipWords.Table, Help),
        new(MarkdownFaults.StraySyntax, Bars(), SlipWords.Table, Help),
    ];

    /// <summary>Columns with a tab between them, on two lines.</summary>
    [GeneratedRegex(@"^(?<mark>[^\t\n]{1,200}\t)[^\n]*\n[^\t\n]{0,200}\t", RegexOptions.Multiline)]
    private static partial Regex Tabs();

    /// <summary><c>Del;Tid;Plats</c> on two lines, as in a CSV file.</summary>
    [GeneratedRegex(@"^(?<mark>[^;\n]{1,60}(?:;(?! )[^;\n]{0,60}){2,20})\n[^;\n]{0,60}(?:;(?! )[^;\n]{0,60}){2,20}$", RegexOptions.Multiline)]
    private static partial Regex Semicolons();

    /// <summary>Columns with four spaces or more between them, on two lines.</summary>
    [GeneratedRegex(@"^(?<mark>[^\s][^\n]{0,60}?[^\s] {4,}[^\s][^\n]{0,100})\n[^\s][^\n]{0,60}?[^\s] {4,}[^\s]", RegexOptions.Multiline)]
    private static partial Regex Spaces();

    /// <summary><c>Del | Tid</c> on two lines, without the row of hyphens.</summary>
    [GeneratedRegex(@"^(?<mark>[^|\n`-]{1,100} \| [^\n`]{1,100})\n[^|\n`-]{1,100} \| ", RegexOptions.Multiline)]
    private static partial Regex Bars();
}
