using System.Globalization;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Markdown;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Numbers;

/// <summary>One ticked number, or a range of numbers → numeric.</summary>
internal sealed partial class NumericReader : IInteractionReader
{
    public string Typ => "tal";

    public string Form => "ett enda ikryssat tal, ”- [x] 14”, eller ett intervall, ”- [x] 10–12”";

    public bool Fits(Markdig.Syntax.Block answers) => AnswerItems.IsTaskList(answers);

    public Interaction? Read(Markdig.Syntax.Block answers, BlockReader blocks)
    {
        var context = blocks.Context;
        var item = AnswerItems.Of(answers, 1, 1, context)[0];
        AnswerItems.ReportTheRest(item, quotesAllowed: false, context);
        if (AnswerItems.BoxOf(item, context) is not { } box) return null;
        if (!box.Checked)
            context.Fault(QuestionFaults.UntickedAnswer, context.SpanOf(box), "Rutan är inte ikryssad, men talet är det rätta svaret.", "Skriv [x].");

        var text = AnswerItems.TextOf(AnswerItems.WordsOf(item, blocks));
        if (text.Length == 0) return null;
        var place = AnswerItems.PlaceOf(item, context);
        if (Written().Match(text) is not { Success: true } match)
        {
            context.Fault(
                QuestionFaults.NotANumber,
                place,
                $"”{text}” är inget tal.",
                "Skriv bara siffror, utan enhet och utan mellanslag: 14, 0,5 eller 10–12.");
            return null;
        }

        var smallest = NumberOf(match.Groups[1]);
        var largest = match.Groups[2].Success ? NumberOf(match.Groups[2]) : smallest;
        if (largest < smallest)
            context.Fault(QuestionFaults.BackwardRange, place, "Intervallet börjar med det större talet.", "Skriv det mindre talet först: 10–12.");
        return new Numeric(smallest, largest);
    }

    private static decimal NumberOf(Group group) =>
        decimal.Parse(
            group.Value.Replace(',', '.').Replace('\u2212', '-'),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture);

    /// <summary>A number of at most nine digits before its comma or point and six after it, or two with a dash between.</summary>
    [GeneratedRegex(
        @"\A([-\u2212]?[0-9]{1,9}(?:[.,][0-9]{1,6})?)(?:\s?[-\u2013]\s?([-\u2212]?[0-9]{1,9}(?:[.,][0-9]{1,6})?))?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
