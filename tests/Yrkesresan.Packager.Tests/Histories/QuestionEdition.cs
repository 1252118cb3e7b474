using System.Collections.Immutable;

namespace Yrkesresan.Packager.Tests.Histories;

/// <summary>A question as one version of a package has it. Another edition of it asks the same, with another key or other options.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="Number">Which edition: 0 or 1.</param>
/// <param name="Typ">What the editor writes as <c>typ</c>; empty for options to choose.</param>
/// <param name="Lines">Its answers, as the editor writes them.</param>
/// <param name="Texts">What there is to choose, to put in order, or to be paired, in the editor's order.</param>
/// <param name="Answers">What a learner may answer.</param>
internal sealed record QuestionEdition(
    string Id, int Number, string Typ, string Lines, ImmutableArray<string> Texts, ImmutableArray<GivenAnswer> Answers)
{
    /// <summary>A place on a scale, where nothing is right.</summary>
    public const string Scale = "skala";

    /// <summary>The question in a page.</summary>
    public string Markdown(int points) =>
        $"::: fråga {{#{Id}{(Typ.Length > 0 ? $" typ={Typ}" : "")}{(Typ == Scale ? "" : $" poäng={points}")}}}\nVad gäller här?\n\n{Lines}\n:::\n";
}
