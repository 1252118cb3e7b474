using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.Tests.Histories;

namespace Yrkesresan.Packager.Tests.LearnerState;

/// <summary>What the code makes of the histories' packages and answers.</summary>
internal static class HistoryRules
{
    private static readonly Dictionary<(string Id, int Edition), QuestionRules> Questions = QuestionPool.All
        .SelectMany(editions => new[] { editions.First, editions.Second })
        .ToDictionary(edition => (edition.Id, edition.Number), edition => QuestionRules.Of(QuestionText.Read(edition.Markdown(1))));

    /// <summary>The rules of a question.</summary>
    public static QuestionRules Of(VersionQuestion question) => Of(question.Edition) with { Points = question.Points };

    /// <summary>The rules of a question that gives a point.</summary>
    public static QuestionRules Of(QuestionEdition edition) => Questions[(edition.Id, edition.Number)];

    /// <summary>The rules of a package.</summary>
    public static PartRules Of(PackageVersion version) => new(
        "PROV-01-forberedelser",
        "Prov: Förberedelser",
        [.. version.Pages.Select(page => new PageRules(page.Id, page.Id, page.Obligatory, [.. page.BoxIds], [.. page.Questions.Select(Of)]))],
        version.Share);

    /// <summary>An answer by the letters of what is shown; what is written, as it is.</summary>
    public static string Shown(QuestionEdition edition, GivenAnswer answer) => Of(edition).Key switch
    {
        { Type: InteractionType.TrueFalse } => answer.Text == "a" ? "t" : "f",
        { Shown.IsEmpty: false } key => string.Concat(answer.Text.Select(letter => AnswerKey.Letter(key.Shown.IndexOf(letter - 'a')))),
        _ => answer.Text,
    };
}
