using System.Text.Json;
using Xunit;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.Tests.LearnerState;

/// <summary>C# against the examples that the runtime is held to as well.</summary>
public sealed class VectorTests
{
    public static TheoryData<string> Keys => Vectors.Whys("keys");

    public static TheoryData<string> Numbers => Vectors.Whys("numbers");

    public static TheoryData<string> Words => Vectors.Whys("words");

    public static TheoryData<string> Answers => Vectors.Whys("answers");

    public static TheoryData<string> States => Vectors.Whys("states");

    public static TheoryData<string> Texts => Vectors.Whys("texts");

    public static TheoryData<string, string> Parts
    {
        get
        {
            var parts = new TheoryData<string, string>();
            foreach (var part in Vectors.Entries("parts"))
                foreach (var state in part.GetProperty("states").EnumerateArray()) parts.Add(part.Text("why")!, state.Text("why")!);
            return parts;
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void An_id_has_its_key(string why)
    {
        var entry = Vectors.Find("keys", why);

        Assert.Equal(entry.Text("key"), StateKey.Of(entry.Text("id")!));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_read_as_it_is_meant(string why)
    {
        var entry = Vectors.Find("numbers", why);

        Assert.Equal(entry.Text("normalised"), WrittenNumber.Normalized(entry.Text("written")!));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_is_compared_as_it_is_meant(string why)
    {
        var entry = Vectors.Find("words", why);

        Assert.Equal(entry.Text("folded"), AnswerKey.Folded(entry.Text("written")!));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_is_judged_kept_and_reported(string why)
    {
        var entry = Vectors.Find("answers", why);
        var (key, answer) = (entry.Key(), entry.Text("answer")!);

        Assert.Equal(
            (entry.GetProperty("isRight").GetBoolean(), entry.Text("saved"), entry.Text("response"), entry.Text("pattern"), entry.Text("result")),
            (key.IsRight(answer), key.Saved(answer), InteractionText.Response(key.Type, answer), InteractionText.Pattern(key), InteractionText.Result(key, answer)));
        Assert.Equal(key.IsRight(answer), key.IsSavedRight(key.Saved(answer)));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_state_is_its_text(string why)
    {
        var entry = Vectors.Find("states", why);
        var state = StateOf(entry.GetProperty("state"), key => key);

        Assert.Equal(entry.Text("text"), StateCodec.Encode(state));
        Assert.Equivalent(state, StateCodec.Decode(entry.Text("text")!), strict: true);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_gives_what_it_holds_or_nothing(string why)
    {
        var entry = Vectors.Find("texts", why);
        var expected = Filled(entry, "again", "againFilledTo");

        var decoded = StateCodec.Decode(Filled(entry, "text", "filledTo"));

        Assert.Equal(expected, StateCodec.Encode(decoded));
        Assert.Equivalent(decoded, StateCodec.Decode(expected), strict: true);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_is_complete_when_its_rules_say_so(string partWhy, string why)
    {
        var entry = Vectors.Find("parts", partWhy);
        var part = PartOf(entry.GetProperty("part"));
        var reached = entry.GetProperty("states").EnumerateArray().Single(state => state.Text("why") == why);
        var state = StateOf(reached, StateKey.Of);

        Assert.Equal(reached.GetProperty("complete").GetBoolean(), Completion.IsComplete(part, state));
        Assert.Equal(reached.GetProperty("points").GetInt32(), Completion.Points(part, state));
        Assert.Equal(Number(reached.GetProperty("score")), Completion.Score(part, state));
    }

    private static State StateOf(JsonElement entry, Func<string, string> key) => State.Empty with
    {
        Done = State.Empty.Done.Union(entry.Texts("done").Select(key)),
        Checked = entry.TryGetProperty("checked", out _) ? State.Empty.Checked.Union(entry.Texts("checked")) : State.Empty.Checked,
        Declared = entry.GetProperty("declared").GetBoolean(),
        Answers = State.Empty.Answers.SetItems(entry.Answers().Select(answer => KeyValuePair.Create(key(answer.Key), answer.Value))),
        Later = entry.TryGetProperty("later", out _) ? entry.Texts("later") : [],
    };

    private static PartRules PartOf(JsonElement part)
    {
        var questions = part.GetProperty("questions").EnumerateArray()
            .Select(question => new QuestionRules(
                question.Text("id")!,
                question.Key(),
                question.GetProperty("points").GetInt32(),
                question.Text("fingerprint")!,
                1));
        var pages = part.GetProperty("pages").EnumerateArray()
            .Select((page, place) => new PageRules(page.Text("id")!, "", page.GetProperty("obligatory").GetBoolean(), [], place == 0 ? [.. questions] : []));
        return new("", "", [.. pages], Number(part.GetProperty("share")));
    }

    private static int? Number(JsonElement number) => number.ValueKind == JsonValueKind.Null ? null : number.GetInt32();

    /// <summary>A text; where it says how long it is, its last character fills it up.</summary>
    private static string Filled(JsonElement entry, string name, string lengthName)
    {
        var text = entry.Text(name)!;
        return entry.TryGetProperty(lengthName, out var length) ? text.PadRight(length.GetInt32(), text[^1]) : text;
    }
}
