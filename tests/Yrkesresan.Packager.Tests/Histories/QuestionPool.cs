using System.Collections.Immutable;

namespace Yrkesresan.Packager.Tests.Histories;

/// <summary>The questions that the histories' packages are made of: two of every kind, each in two editions.</summary>
internal static class QuestionPool
{
    /// <summary>Both editions of each question.</summary>
    public static ImmutableArray<(QuestionEdition First, QuestionEdition Second)> All { get; } =
    [
        .. from name in new[] { "barn", "vuxen" }
           from editions in Of(name)
           select editions,
    ];

    private static IEnumerable<(QuestionEdition First, QuestionEdition Second)> Of(string name) =>
    [
        Editions($"en-{name}", "",
            "- [x] Ett\n- [ ] Två\n- [ ] Tre", "Ett|Två|Tre", "+a -b -c",
            "- [ ] Ett\n- [x] Två\n- [ ] Tre", "Ett|Två|Tre", "-a +b -c"),
        Editions($"flera-{name}", "",
            "- [x] Ett\n- [x] Två\n- [ ] Tre", "Ett|Två|Tre", "+ab -a -abc -c",
            "- [x] Ett\n- [x] Två\n- [ ] Fyra\n- [x] Tre", "Ett|Två|Fyra|Tre", "+abd -ab -abcd -c"),
        Editions($"sant-{name}", "",
            "- [x] Sant\n- [ ] Falskt", "Sant|Falskt", "+a -b",
            "- [ ] Sant\n- [x] Falskt", "Sant|Falskt", "-a +b"),
        Editions($"ordna-{name}", "ordna",
            "1. Ett\n2. Två\n3. Tre", "Ett|Två|Tre", "+abc -acb -cba",
            "1. Tre\n2. Ett\n3. Två\n4. Noll", "Tre|Ett|Två|Noll", "+abcd -abdc -dcba"),
        Editions($"para-{name}", "para",
            "| Tal | Annat |\n|---|---|\n| Ett | En |\n| Två | Tu |\n| Tre | Tri |", "En|Tu|Tri", "+abc -bac -aab",
            "| Tal | Annat |\n|---|---|\n| Ett | Tu |\n| Två | En |\n| Tre | Tri |", "Tu|En|Tri", "+abc -bac -aab"),
        Written($"ord-{name}", "lucka", "- [x] Barnets bästa\n- [x] Hjälp", "- [x] Barnets rätt",
            [new("barnets bästa", Verdict.Right), new("  BARNETS \t BÄSTA ", Verdict.Right), new("barnets ba\u0308sta", Verdict.Right), new("hjälp", Verdict.Right), new("barnets rätt", Verdict.Wrong), new("ingen aning 1~d", Verdict.Wrong), new("  ", Verdict.NoAnswer)],
            [new("Barnets rätt", Verdict.Right), new("barnets ra\u0308tt", Verdict.Right), new("hjälp", Verdict.Wrong), new("barnetsrätt", Verdict.Wrong), new("", Verdict.NoAnswer)]),
        Written($"tal-{name}", "tal", "- [x] 10–12,5", "- [x] 12",
            [new("10", Verdict.Right), new(" 12,50 ", Verdict.Right), new("11.1", Verdict.Right), new("12,500001", Verdict.Wrong), new("\u221211", Verdict.Wrong), new("123\u00a0456\u00a0789,123456", Verdict.Wrong), new("elva", Verdict.NoAnswer), new("", Verdict.NoAnswer)],
            [new("12", Verdict.Right), new("0012,0", Verdict.Right), new("11", Verdict.Wrong), new("-0", Verdict.Wrong), new("12 dagar", Verdict.NoAnswer)]),
        Editions($"skala-{name}", QuestionEdition.Scale,
            "- Aldrig\n- Ibland\n- Ofta", "Aldrig|Ibland|Ofta", "-a -b -c",
            "- Aldrig\n- Ofta\n- Alltid", "Aldrig|Ofta|Alltid", "-a -b -c"),
    ];

    private static (QuestionEdition First, QuestionEdition Second) Editions(
        string id, string typ, string first, string firstTexts, string firstAnswers, string second, string secondTexts, string secondAnswers) =>
        (new(id, 0, typ, first, [.. firstTexts.Split('|')], Marked(firstAnswers)), new(id, 1, typ, second, [.. secondTexts.Split('|')], Marked(secondAnswers)));

    private static (QuestionEdition First, QuestionEdition Second) Written(
        string id, string typ, string first, string second, ImmutableArray<GivenAnswer> firstAnswers, ImmutableArray<GivenAnswer> secondAnswers) =>
        (new(id, 0, typ, first, [], firstAnswers), new(id, 1, typ, second, [], secondAnswers));

    /// <summary>Answers with <c>+</c> before a right one and <c>-</c> before a wrong one.</summary>
    private static ImmutableArray<GivenAnswer> Marked(string answers) =>
        [.. answers.Split(' ').Select(answer => new GivenAnswer(answer[1..], answer[0] == '+' ? Verdict.Right : Verdict.Wrong))];
}
