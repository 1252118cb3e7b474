using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Markdown;

namespace Yrkesresan.Packager.Content.Blocks.Questions;

/// <summary>What a question's block holds, sorted by what it is for.</summary>
/// <param name="Prompt">What asks, read.</param>
/// <param name="Answers">The list or table of answers, yet unread; null where there is none.</param>
/// <param name="Quotes">What is told after an answer, yet unread.</param>
internal sealed record QuestionParts(ImmutableArray<Documents.Block> Prompt, Block? Answers, ImmutableArray<QuoteBlock> Quotes)
{
    /// <summary>Sorts; tells of what has no place in a question.</summary>
    public static QuestionParts Of(CustomContainer container, BlockReader blocks)
    {
        var context = blocks.Context;
        var prompt = ImmutableArray.CreateBuilder<Block>();
        var quotes = ImmutableArray.CreateBuilder<QuoteBlock>();
        Block? answers = null;
        foreach (var child in container)
        {
            var line = context.FirstLine(context.SpanOf(child));
            switch (child)
            {
                case ParagraphBlock when answers is null:
                    prompt.Add(child);
                    break;
                case ParagraphBlock:
                    context.Fault(QuestionFaults.TextAfterAnswers, line, "Texten står efter svaren.", "Är det en förklaring som visas efter svaret skriver du ”> ” först på raden, med en tom rad före. Hör texten till frågan flyttar du den före svaren.");
                    break;
                case QuoteBlock quote:
                    quotes.Add(quote);
                    break;
                case ListBlock or Table when answers is null:
                    answers = child;
                    break;
                case ListBlock or Table:
                    context.Fault(QuestionFaults.SecondAnswers, line, "Frågan har redan en lista eller tabell med svar.", "Låt alla svar stå i samma lista. Punkter med olika tecken (- och *) blir två listor.");
                    break;
                case LinkReferenceDefinitionGroup or BlankLineBlock or Markdig.Extensions.Abbreviations.Abbreviation:
                    break;
                default:
                    context.Fault(QuestionFaults.Foreign, line, "Det här hör inte hemma i en fråga.", "En fråga består av text, svar och återkoppling (”> ”). Flytta resten före eller efter frågan. Saknas ::: som avslutar frågan?");
                    break;
            }
        }

        return new QuestionParts(blocks.ReadAll(prompt), answers, quotes.ToImmutable());
    }
}
