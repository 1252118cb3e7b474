using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Syntax;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>Finds markup of other programs in a line's words: wikis, chats, issue trackers, typesetting and other kinds of Markdown.</summary>
internal static class ForeignMarkup
{
    private static readonly ImmutableArray<SlipPattern> Known = [.. ForeignStyles.All, .. ForeignLinks.All, .. ForeignCommands.All];

    /// <summary>What every pattern begins with or holds: a text without any of them is not searched.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("=+~^[［!%{$'\\|:*_´");

    /// <summary>Whether words hold what was meant as an id.</summary>
    public static bool MaySayId(string words) => ForeignCommands.Id.Pattern.IsMatch(words);

    /// <summary>Reports the first piece of such markup on each line.</summary>
    public static void Find(ImmutableArray<Inline> content, DocumentContext context)
    {
        var text = PlainText.Own(content);
        if (!text.Text.AsSpan().ContainsAny(Signs)) return;
        FindMarkedLinks(content, context);
        var told = new HashSet<int>();
        foreach (var slip in Known)
        {
            foreach (Match match in slip.Pattern.Matches(text.Text))
            {
                var mark = match.Groups["mark"];
                if (slip == ForeignCommands.Macro && ClosesMacro(mark.Value, context)) continue;
                if (!told.Add(LineOf(text.Text, mark.Index))) continue;
                context.Fault(slip.Rule, text.SourceOf(mark.Index, mark.Index + mark.Length), slip.Message, slip.Help);
                // The beginning and the end of one thing.
                if (mark.ValueSpan is ['\\', ..]) break;
            }
        }
    }

    /// <summary>Whether a macro's name stands for the second time: then the first began what this ends.</summary>
    private static bool ClosesMacro(string mark, DocumentContext context)
    {
        var name = mark[..mark.AsSpan().IndexOfAny(":}")];
        return !context.MacrosOpen.Add(name) && context.MacrosOpen.Remove(name);
    }

    /// <summary><c>`lagen &lt;https://example.com&gt;`_</c> of reStructuredText, which is code with an underscore after it here.</summary>
    private static void FindMarkedLinks(ImmutableArray<Inline> content, DocumentContext context)
    {
        foreach (var (before, after) in content.Zip(content.Skip(1)))
        {
            if (before is not CodeSpan code || after is not TextRun { Text: ['_', ..] } || !code.Text.EndsWith('>')) continue;
            var address = code.Text.IndexOf(" <http", StringComparison.Ordinal);
            if (address <= 0) continue;
            context.Fault(
                MarkdownFaults.ForeignMarkup,
                code.Span,
                "Det här ser ut som en länk ur reStructuredText, men blev kod.",
                $"Skriv [{code.Text[..address]}]({code.Text[(address + 2)..^1]})");
        }
    }

    /// <summary>Where the line of an offset begins.</summary>
    private static int LineOf(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
}
