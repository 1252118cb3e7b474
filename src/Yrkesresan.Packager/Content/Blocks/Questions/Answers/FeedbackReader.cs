using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Answers;

/// <summary>The quotes of a question → what is shown after an answer.</summary>
internal static partial class FeedbackReader
{
    private const string Right = "Rätt:";
    private const string Wrong = "Fel:";

    /// <summary>Reads a question's quotes.</summary>
    /// <param name="quotes">The quotes, in order.</param>
    /// <param name="onScale">Whether no answer is right or wrong.</param>
    /// <param name="blocks">Reads what they hold.</param>
    public static Feedback Read(ImmutableArray<QuoteBlock> quotes, bool onScale, BlockReader blocks)
    {
        var context = blocks.Context;
        var told = new Dictionary<string, ImmutableArray<Documents.Block>>(StringComparer.Ordinal);
        foreach (var quote in quotes)
        {
            var line = context.FirstLine(context.SpanOf(quote));
            var content = ReadQuote(quote, blocks);
            var outcome = OutcomeOf(content);
            if (outcome.Length > 0) content = WithoutOutcome(content, outcome);
            else if (ReportUnclearOutcome(content, context)) continue;
            if (outcome.Length > 0 && onScale)
            {
                context.Fault(
                    QuestionFaults.MisplacedFeedback,
                    line,
                    $"På en skala är inget svar rätt eller fel, så ”{outcome}” visas aldrig.",
                    $"Ta bort ordet ”{outcome}”, så visas texten efter varje svar.");
            }
            else if (!told.TryAdd(outcome, content))
            {
                context.Fault(
                    QuestionFaults.SecondFeedback,
                    line,
                    outcome.Length == 0 ? "Frågan har redan en förklaring." : $"Frågan har redan en återkoppling för ”{outcome}”.",
                    "Skriv ihop dem till en, eller ta bort den ena.");
            }
        }

        return new Feedback(Told(""), Told(Right), Told(Wrong));

        ImmutableArray<Documents.Block> Told(string outcome) => told.GetValueOrDefault(outcome, []);
    }

    /// <summary>Whether a line begins what is shown after one outcome.</summary>
    public static bool BeginsOutcome(string line) => OutcomeOf(line).Length > 0;

    /// <summary>Reads one quote; tells where it is empty or holds the feedback of a second outcome.</summary>
    public static ImmutableArray<Documents.Block> ReadQuote(QuoteBlock quote, BlockReader blocks)
    {
        var context = blocks.Context;
        var content = blocks.ReadAll(quote);
        if (content.Lines().All(line => PlainText.Of(line).Text.Trim() is "" or Right or Wrong)
            && !content.Inlines().OfType<Picture>().Any() && !content.Everywhere().OfType<Documents.CodeBlock>().Any())
        {
            context.Fault(
                QuestionFaults.EmptyFeedback,
                context.FirstLine(context.SpanOf(quote)),
                "Återkopplingen är tom.",
                "Skriv något efter ”> ”, eller ta bort raden.");
        }

        foreach (var run in content.OfType<Paragraph>().SelectMany((paragraph, number) => LineStarts(paragraph).Skip(number == 0 ? 1 : 0)))
        {
            if (OutcomeOf(run.Text) is { Length: > 0 } outcome)
            {
                context.Fault(
                    QuestionFaults.JoinedFeedback,
                    new TextSpan(run.Span.Start, run.Span.Start + outcome.Length),
                    $"”{outcome}” står i samma citat som texten före.",
                    "Sätt en tom rad mellan dem, utan > på den.");
            }
        }

        return content;
    }

    /// <summary>A learner who answered wrong must not read «Rätt!» for want of a colon.</summary>
    private static bool ReportUnclearOutcome(ImmutableArray<Documents.Block> content, DocumentContext context)
    {
        if (content is not [Paragraph { Content: [var first, ..] } paragraph, ..]) return false;
        var text = PlainText.Of(paragraph.Content);
        if (UnclearOutcome().Match(text.Text) is not { Success: true } match) return false;
        var place = first is TextRun ? text.SourceOf(0, match.Length) : first.Span;
        context.Fault(
            QuestionFaults.UnclearOutcome,
            place,
            $"Texten börjar med ”{match.Value}” men visas vad deltagaren än svarar.",
            "Skriv ”> Rätt: ” eller ”> Fel: ” med kolon direkt efter ordet och utan formatering, så visas texten bara då. Gäller den alla svar börjar du med ett annat ord.");
        return true;
    }

    [GeneratedRegex(@"\A(?:R[äa]tt|Korrekt|Fel)(?: svar(?:at|et)?)?\s?[:!.,–—-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnclearOutcome();

    private static IEnumerable<TextRun> LineStarts(Paragraph paragraph) =>
        paragraph.Content.Where((inline, index) => index == 0 || paragraph.Content[index - 1] is LineBreak).OfType<TextRun>();

    private static string OutcomeOf(ImmutableArray<Documents.Block> content) =>
        content is [Paragraph { Content: [TextRun first, ..] }, ..] ? OutcomeOf(first.Text) : "";

    private static string OutcomeOf(string line) =>
        line.StartsWith(Right, StringComparison.OrdinalIgnoreCase) ? Right
        : line.StartsWith(Wrong, StringComparison.OrdinalIgnoreCase) ? Wrong
        : "";

    private static ImmutableArray<Documents.Block> WithoutOutcome(ImmutableArray<Documents.Block> content, string outcome)
    {
        var paragraph = (Paragraph)content[0];
        var first = (TextRun)paragraph.Content[0];
        var rest = first.Text[outcome.Length..].TrimStart();
        var words = first with { Text = rest, Span = first.Span with { Start = first.Span.End - rest.Length } };
        return content.SetItem(0, paragraph with { Content = paragraph.Content.SetItem(0, words) });
    }
}
