using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Xunit;
using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.LearnerState.Summaries;

namespace Yrkesresan.Packager.Tests.LearnerState;

public sealed class PartRulesTests
{
    private static readonly string[] OfQuestion = ["id", "typ", "poäng", "avtryck"];

    private static readonly QuestionRules[] Questions =
    [
        QuestionRules.Of(QuestionText.Read("", "Vad?\n\n- [x] Hemligt\n- [ ] Öppet")),
        QuestionRules.Of(QuestionText.Read("", "Vad?\n\n- [x] Hemligt\n- [x] Dolt\n- [ ] Öppet")),
        QuestionRules.Of(QuestionText.Read("", "Vad?\n\n- [x] Sant\n- [ ] Falskt")),
        QuestionRules.Of(QuestionText.Read("typ=ordna", "Vad?\n\n1. Hemligt\n2. Öppet")),
        QuestionRules.Of(QuestionText.Read("typ=para", "Vad?\n\n| A | B |\n|---|---|\n| Hemligt | Dolt |\n| Öppet | Synligt |")),
        QuestionRules.Of(QuestionText.Read("typ=lucka", "Vad?\n\n- [x] Hemligt")),
        QuestionRules.Of(QuestionText.Read("typ=tal", "Vad?\n\n- [x] 4711")),
        QuestionRules.Of(QuestionText.Read("typ=skala", "Vad?\n\n- Hemligt\n- Öppet")),
    ];

    private static readonly ImmutableDictionary<string, ImmutableSortedDictionary<string, string>> NoDetails =
        ImmutableDictionary<string, ImmutableSortedDictionary<string, string>>.Empty.Add("sida", ImmutableSortedDictionary<string, string>.Empty);

    [Fact]
    public void The_longest_state_is_everything_at_its_longest()
    {
        var questions = Questions.Select((question, number) => question with { Id = $"fraga-{number}" });
        var rules = new PartRules("", "", [new("sida", "", true, ["sida.ett", "sida.två"], [.. questions]), new("sida-2", "", false, [], [])], null);

        // Of eight questions the key, the fingerprint and a point; the longest answers: a letter, three options, a letter, two things, two
        // pairs, a digit, a number, a letter.
        const int OfQuestions = (8 * (5 + 3 + 1)) + 1 + 3 + 1 + 2 + 2 + 1 + 17 + 1;
        Assert.Equal("1~d~p".Length + "~mabcdefgh~z".Length + (2 * 5) + "~c".Length + (2 * 5) + "~q".Length + OfQuestions, rules.LongestState);
    }

    [Fact]
    public void The_package_file_tells_how_much_is_kept_and_no_answer()
    {
        var rules = new PartRules("PROV-01-forberedelser", "Prov: Förberedelser", [new("sida", "Sidan", true, ["sida.ruta"], [.. Questions])], 80);

        var text = Encoding.UTF8.GetString(PartSummary.Of(rules, new ContentFingerprint("", ImmutableSortedDictionary<string, string>.Empty, NoDetails)).Write().Span);

        Assert.DoesNotContain("hemligt", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("4711", text, StringComparison.Ordinal);
        var file = JsonDocument.Parse(text).RootElement;
        Assert.Equal(rules.LongestState, file.GetProperty("sparas_högst").GetInt32());
        var questions = file.GetProperty("sidor")[0].GetProperty("frågor").EnumerateArray().ToArray();
        Assert.Equal(Questions.Length, questions.Length);
        Assert.All(questions, question => Assert.Equal(OfQuestion, question.EnumerateObject().Select(member => member.Name)));
    }
}
