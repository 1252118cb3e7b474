using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Syntax;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>Lines with a table's bars that are no table.</summary>
internal static partial class StrayTable
{
    /// <summary>Reports lines that seem to be a table's, once for all of them; false where none does.</summary>
    public static bool Find(PlainText text, DocumentContext context)
    {
        var dashes = Dashes().Match(text.Text);
        var line = Bar().Match(text.Text) is { Success: true } bar ? bar : dashes;
        if (!line.Success) return false;
        context.Fault(
            MarkdownFaults.StraySyntax,
            text.SourceOf(line.Index, line.Index + line.Length),
            SlipWords.Table,
            dashes.Success && dashes.Index > 0
                ? "Sätt en tom rad före och efter tabellen, och ett lodrätt streck mellan kolumnerna på varje rad."
                : "Skriv en rad |---|---| under rubrikerna. Hör strecket till texten skriver du \\|.");
        return true;
    }

    [GeneratedRegex(@"^\|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Bar();

    /// <summary>The line under a table's headings, with or without bars at its ends.</summary>
    [GeneratedRegex(@"^[ :|]*-[ :-]*\|[ :|-]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();
}
