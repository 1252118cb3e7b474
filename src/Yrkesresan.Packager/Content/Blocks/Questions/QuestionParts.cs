using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Markdown.Slips;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Blocks.Questions;

/// <summary>What a question's block holds, sorted by what it is for.</summary>
/// <param name="Prompt">What asks, read.</param>
/// <param name="Answers">The list or table of answers, yet unread; null where there is none.</param>
/// <param name="Mistyped">Where the answers begin that came out as text; null where there are others or none.</param>
/// <param name="Quotes">What is shown after an answer, yet unread.</param>
/// <param name="Rest">What an unclosed question has taken of the text after it, read.</param>
internal sealed record QuestionParts(
    ImmutableArray<Documents.Block> Prompt,
    Block? Answers,
    TextSpan? Mistyped,
    ImmutableArray<QuoteBlock> Quotes,
    ImmutableArray<Documents.Block> Rest)
{
    /// <summary>Sorts; reports what has no place in a question.</summary>
    /// <param name="container">The question.</param>
    /// <param name="fits">Whether a list or table is of the sort that the kind of question asks for.</param>
    /// <param name="blocks">Reads the text.</param>
    public static QuestionParts Of(CustomContainer container, Func<Block, bool> fits, BlockReader blocks)
    {
        var children = container.Where(child => child is not (LinkReferenceDefinitionGroup or BlankLineBlock or AbbreviationLine)).ToArray();
        var length = container.ClosingFencedCharCount > 0 ? children.Length : LengthOfUnclosed(children);
        var own = children[..length];
        var answers = own.FirstOrDefault(child => IsAnswers(child) && fits(child)) ?? own.FirstOrDefault(IsAnswers);
        var before = answers is null ? own : own[..Array.IndexOf(own, answers)];
        var after = own[before.Length..];
        ReportForeign(own, blocks);
        ReportMisplaced(before, after, blocks.Context);
        var mistyped = answers is null ? MistypedIn(own, blocks.Context) : [];
        var unreported = blocks.ReportingTo(new DiagnosticBag());
        return new QuestionParts(
            [.. before.OfType<ParagraphBlock>().SelectMany(paragraph => (mistyped.ContainsKey(paragraph) ? unreported : blocks).ReadAll([paragraph]))],
            answers,
            mistyped.Count > 0 ? mistyped.Values.MinBy(place => place.Start) : null,
            [.. (answers is null ? own : after).OfType<QuoteBlock>()],
            blocks.ReadAll(children[length..]));
    }

    /// <summary>The paragraphs with lines that were meant as answers, and where the first of these stands. What a question begins with is what it asks.</summary>
    private static Dictionary<Block, TextSpan> MistypedIn(Block[] own, DocumentContext context) =>
        own.OfType<ParagraphBlock>()
            .Select(paragraph => (Paragraph: paragraph, Place: MistypedLines.ListIn(paragraph, context)))
            .Where(each => each.Place is { } place && place.Start > context.SpanOf(own[0]).Start)
            .ToDictionary(each => (Block)each.Paragraph, each => each.Place!.Value);

    private static bool IsAnswers(Block block) => block is ListBlock or Table;

    /// <summary>How far a question goes whose end is missing: text, answers, feedback.</summary>
    private static int LengthOfUnclosed(Block[] children)
    {
        var length = children.TakeWhile(child => child is ParagraphBlock).Count();
        if (length < children.Length && IsAnswers(children[length])) length++;
        return length + children.Skip(length).TakeWhile(child => child is QuoteBlock).Count();
    }

    private static void ReportForeign(Block[] own, BlockReader blocks)
    {
        var foreign = own.Where(child => child is not (ParagraphBlock or QuoteBlock) && !IsAnswers(child)).ToArray();
        // HTML is wrong wherever it stands.
        blocks.ReadAll(foreign.OfType<HtmlBlock>());
        foreach (var child in foreign.Where(child => child is not HtmlBlock))
        {
            blocks.Context.Fault(
                QuestionFaults.Foreign,
                LineOf(child, blocks.Context),
                "Det här hör inte hemma i en fråga.",
                "En fråga består av text, svar och återkoppling (”> ”). Flytta resten före eller efter frågan. Saknas ::: som avslutar frågan?");
        }
    }

    private static void ReportMisplaced(Block[] before, Block[] after, DocumentContext context)
    {
        foreach (var list in before.Where(IsAnswers)) ReportSecond(list, context);
        if (after.Length == 0) return;

        foreach (var quote in before.OfType<QuoteBlock>())
        {
            context.Fault(
                QuestionFaults.MisplacedFeedback,
                LineOf(quote, context),
                "Återkopplingen står före svaren.",
                "Flytta den till efter svaren. Är det ett citat som hör till frågan skriver du det som vanlig text med citattecken.");
        }

        var text = after.FirstOrDefault(child => child is ParagraphBlock);
        if (text is not null)
        {
            context.Fault(
                QuestionFaults.TextAfterAnswers,
                LineOf(text, context),
                "Texten står efter svaren.",
                "Är det en förklaring som visas efter svaret skriver du ”> ” först på raden, med en tom rad före. Hör texten till frågan flyttar du den före svaren.");
        }

        // What stands between two lists has made two of one: that is the fault, not the second list.
        foreach (var (between, second) in after.Zip(after.Skip(1)).Where(pair => IsAnswers(pair.Second)))
        {
            if (between is QuoteBlock)
            {
                context.Fault(
                    QuestionFaults.MisplacedFeedback,
                    LineOf(between, context),
                    "Återkopplingen står mellan svaren utan att höra till något av dem.",
                    "Dra in ”> ” två steg, så hör återkopplingen till svaret ovanför. Gäller den hela frågan flyttar du den till efter svaren.");
            }
            else if (IsAnswers(between))
            {
                ReportSecond(second, context);
            }
        }
    }

    private static void ReportSecond(Block list, DocumentContext context) =>
        context.Fault(
            QuestionFaults.SecondAnswers,
            LineOf(list, context),
            "Frågan har en lista eller tabell för mycket.",
            "Låt alla svar stå i samma lista: punkter med olika tecken (- och *) blir två. I frågans text kan ingen lista stå.");

    private static TextSpan LineOf(Block block, DocumentContext context) => context.FirstLine(context.SpanOf(block));
}
