using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Yrkesresan.Packager.Content.Attributes;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Blocks.Questions.Choices;
using Yrkesresan.Packager.Content.Blocks.Questions.Scales;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Blocks.Questions;

/// <summary><c>::: fråga {#id typ=… poäng=…}</c> → a question.</summary>
internal sealed class QuestionReader : IBlockKind
{
    private const int MostPoints = 20;
    private const string TypKey = "typ";
    private const string PointsKey = "poäng";

    private static readonly AttributePlace Place = new("en fråga", "#", TypKey, PointsKey);

    public string Name => "fråga";

    public Block? Read(BlockOpening opening, CustomContainer container, BlockReader blocks)
    {
        var own = new DiagnosticBag();
        var question = ReadAll(opening, container, blocks.ReportingTo(own));
        blocks.Context.Faults.AddRange(Consequences.Without(own.ToSorted(), opening.WellFormed));
        return question;
    }

    /// <summary>An outcome after another: «Fel:» after «Rätt:».</summary>
    public bool ReportsJoined(string line) => FeedbackReader.BeginsOutcome(line);

    private static Question ReadAll(BlockOpening opening, CustomContainer container, BlockReader blocks)
    {
        var context = blocks.Context;
        var attributes = Place.Read(opening.Attributes, context.Source, context.Faults);
        var id = attributes.Find("#");
        if (id is null)
        {
            context.Fault(
                QuestionFaults.NoId,
                opening.NameSpan,
                "Frågan saknar id. Utan id kan deltagarens svar inte sparas.",
                "Skriv ::: fråga {#ett-eget-id}. Ändra inte id:t när frågan väl är utgiven.");
        }

        if (container.Count == 0 && opening.WellFormed)
            context.Fault(MarkdownFaults.EmptyBlock, opening.NameSpan, "Frågan är tom.", "Skriv vad du frågar om, och sedan svaren.");

        var kind = KindOf(attributes, context);
        var parts = QuestionParts.Of(container, kind is null ? _ => true : kind.Fits, blocks);
        if (parts.Prompt.IsEmpty)
            context.Fault(QuestionFaults.NoPrompt, opening.NameSpan, "Frågan har ingen text.", "Skriv vad du frågar om, på raderna före svaren.");

        var points = PointsOf(attributes.Find(PointsKey), kind is LikertReader, context);
        var feedback = FeedbackReader.Read(parts.Quotes, kind is LikertReader, blocks);
        // A question whose answers cannot be read is still one: its id is taken and its points are given.
        var interaction = kind is null ? null : Answers(kind, parts, opening, blocks);
        return new Question(
            opening.Span,
            id?.Value ?? "",
            id?.ValueSpan ?? opening.NameSpan,
            points,
            [.. parts.Prompt, .. parts.Rest],
            interaction ?? new Choice([]),
            feedback);
    }

    private static IInteractionReader? KindOf(AttributeValues attributes, DocumentContext context)
    {
        var typ = attributes.Find(TypKey);
        if (typ is null && !attributes.Complete) return null;
        if (InteractionReaders.Find(typ?.Value ?? "") is { } kind) return kind;
        context.Fault(
            QuestionFaults.UnknownKind,
            typ!.ValueSpan,
            $"Frågetypen ”{typ.Value}” finns inte.",
            $"{NearName.Question(typ.Value, InteractionReaders.Typer)}Typerna är {string.Join(", ", InteractionReaders.Typer)}. En fråga med svarsalternativ behöver ingen typ.");
        return null;
    }

    private static Interaction? Answers(IInteractionReader kind, QuestionParts parts, BlockOpening opening, BlockReader blocks)
    {
        var context = blocks.Context;
        var form = $"Svaren ska skrivas som {kind.Form}.";
        if (parts.Answers is not { } answers)
        {
            if (parts.Mistyped is { } place) context.Fault(QuestionFaults.NoAnswers, place, "Det här ser ut som frågans svar, men blev text.", form);
            else context.Fault(QuestionFaults.NoAnswers, opening.NameSpan, "Frågan går inte att svara på: svaren saknas.", form);
            return null;
        }

        if (kind.Fits(answers)) return kind.Read(answers, blocks);
        context.Fault(
            QuestionFaults.WrongAnswers,
            context.FirstLine(context.SpanOf(answers)),
            "Svaren är inte skrivna så som frågans typ kräver.",
            $"{form} Eller byt frågans typ.");
        return null;
    }

    private static int PointsOf(AttributeItem? points, bool onScale, DocumentContext context)
    {
        if (onScale)
        {
            if (points is not null)
                context.Fault(QuestionFaults.PointsOnScale, points.KeySpan, "En skala har inget rätt svar och ger inga poäng.", "Ta bort poäng.");
            return 0;
        }

        if (points is null) return 1;
        if (int.TryParse(points.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostPoints) return number;
        context.Fault(
            QuestionFaults.NotPoints,
            points.ValueSpan,
            $"”{points.Value}” är inget antal poäng.",
            $"Skriv ett heltal från 1 till {MostPoints}. Utan poäng ger frågan 1.");
        return 1;
    }
}
