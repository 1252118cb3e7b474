using System.Collections.Immutable;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Answers;

/// <summary>What the lists of answers have in common, whatever the kind of question.</summary>
internal static class AnswerItems
{
    /// <summary>A list with boxes.</summary>
    public static bool IsTaskList(Markdig.Syntax.Block block) => block is ListBlock list
        && list.OfType<ListItemBlock>().Any(item => ListReader.TaskOf(item) is not null);

    /// <summary>A list without boxes, numbered or not.</summary>
    public static bool IsPlainList(Markdig.Syntax.Block block, bool ordered) => block is ListBlock list && list.IsOrdered == ordered && !IsTaskList(block);

    /// <summary>The items of a list; tells where they are too few or too many.</summary>
    public static ListItemBlock[] Of(Markdig.Syntax.Block list, int fewest, int most, DocumentContext context)
    {
        var items = ((ListBlock)list).OfType<ListItemBlock>().ToArray();
        ReportCount(items.Length, fewest, most, LineOf(items[Math.Min(most, items.Length - 1)], context), context);
        return items;
    }

    /// <summary>Tells where answers are too few or too many.</summary>
    public static void ReportCount(int count, int fewest, int most, TextSpan place, DocumentContext context)
    {
        if (count >= fewest && count <= most) return;
        var wanted = fewest == most ? $"exakt {fewest}" : $"{fewest}–{most}";
        context.Fault(
            QuestionFaults.WrongCount,
            place,
            $"Frågan har {count} svar, men ska ha {wanted}.",
            count < fewest ? "Lägg till fler svar." : "Ta bort de svar som inte behövs, eller dela upp frågan.");
    }

    /// <summary>The box of an item; tells where it has none.</summary>
    public static TaskList? BoxOf(ListItemBlock item, DocumentContext context)
    {
        var box = ListReader.TaskOf(item);
        if (box is null)
        {
            context.Fault(
                QuestionFaults.OptionWithoutBox,
                LineOf(item, context),
                "Svaret saknar ruta, men andra svar i listan har en.",
                "Skriv ”- [ ] ” först på raden, eller ”- [x] ” om svaret är rätt, med mellanslag som här.");
        }

        return box;
    }

    /// <summary>An item's words; tells where there are none, and of a line that only seems to stand by itself.</summary>
    public static ImmutableArray<Documents.Inline> WordsOf(ListItemBlock item, BlockReader blocks)
    {
        var context = blocks.Context;
        var before = context.Faults.Count;
        var paragraph = item.FirstOrDefault() as ParagraphBlock;
        var words = paragraph is null ? [] : blocks.Inlines.ReadAll(paragraph.Inline);
        ReportEmpty(words, LineOf(item, context), context);
        if (context.Faults.Count == before && paragraph is not null && UnindentedLine.In(paragraph, context) is { } line)
        {
            context.Fault(
                QuestionFaults.TextAfterAnswers,
                line,
                "Raden hör ihop med svaret ovanför.",
                "Är den ett eget svar skriver du den som de andra, med mellanslag efter tecknet. Är den något annat sätter du en tom rad före. Ska svaret fortsätta här drar du in raden.");
        }

        return words;
    }

    /// <summary>Where an item's words stand, without the mark and the box before them; its line where there are none.</summary>
    public static TextSpan PlaceOf(ListItemBlock item, DocumentContext context)
    {
        if (item is not [ParagraphBlock paragraph, ..]) return LineOf(item, context);
        var span = context.SpanOf(paragraph);
        var start = ListReader.TaskOf(item) is { } box ? context.SpanOf(box).End : span.Start;
        while (start < span.End && context.Source.Text[start] == ' ') start++;
        return start < span.End ? context.FirstLine(new TextSpan(start, span.End)) : LineOf(item, context);
    }

    /// <summary>Whether an answer has no words and no picture.</summary>
    public static bool IsEmpty(ImmutableArray<Documents.Inline> words) => TextOf(words).Length == 0 && !words.OfType<Picture>().Any();

    /// <summary>Tells where an answer has no words and no picture.</summary>
    public static void ReportEmpty(ImmutableArray<Documents.Inline> words, TextSpan place, DocumentContext context)
    {
        if (IsEmpty(words))
            context.Fault(QuestionFaults.EmptyAnswer, place, "Svaret är tomt.", "Skriv svaret, eller ta bort det.");
    }

    /// <summary>Reports what an item holds beside its words; quotes are left to the caller where they have a meaning.</summary>
    public static void ReportTheRest(ListItemBlock item, bool quotesAllowed, DocumentContext context)
    {
        foreach (var block in item.Skip(1))
        {
            var line = context.FirstLine(context.SpanOf(block));
            if (block is QuoteBlock && quotesAllowed) continue;
            if (block is QuoteBlock)
            {
                context.Fault(
                    QuestionFaults.MisplacedFeedback,
                    line,
                    "Ett svar av det här slaget kan inte ha en egen återkoppling.",
                    "Flytta återkopplingen till efter listan, utan indrag och med en tom rad före.");
            }
            else
            {
                context.Fault(
                    QuestionFaults.CrowdedAnswer,
                    line,
                    "Ett svar kan bara vara text på en rad eller i ett stycke.",
                    "Flytta det här till frågans text eller till återkopplingen.");
            }
        }
    }

    /// <summary>Reports answers that read alike.</summary>
    public static void ReportDuplicates(IEnumerable<(string Text, TextSpan Place)> answers, StringComparer comparer, DocumentContext context)
    {
        var seen = new HashSet<string>(comparer);
        foreach (var (text, place) in answers)
        {
            if (text.Length > 0 && !seen.Add(text))
                context.Fault(QuestionFaults.DuplicateAnswer, place, $"Svaret ”{text}” står två gånger.", "Ändra det ena, eller ta bort det.");
        }
    }

    /// <summary>Words without mark-up, with single spaces.</summary>
    public static string TextOf(ImmutableArray<Documents.Inline> words) =>
        string.Join(' ', PlainText.Of(words).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The first line of an item.</summary>
    public static TextSpan LineOf(ListItemBlock item, DocumentContext context) => context.FirstLine(context.SpanOf(item));
}
