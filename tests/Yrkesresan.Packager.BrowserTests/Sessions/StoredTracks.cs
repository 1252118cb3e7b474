using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>
/// What the words of docs/session.md mean in what the LMS keeps. Of a total time the minutes are told, of the time of an answer nothing.
/// </summary>
internal static partial class StoredTracks
{
    private const string Status = "cmi.core.lesson_status";
    private const string Exit = "cmi.core.exit";
    private const string Data = "cmi.suspend_data";
    private const string Place = "cmi.core.lesson_location";
    private const string Time = "cmi.core.total_time";

    private static readonly ImmutableArray<string> Pages = [.. QuestionsPart.Rules.Pages.Select(page => page.Id)];
    private static readonly QuestionRules Question = QuestionsPart.Rules.Questions.First();

    /// <summary>The state when so many pages are done, and from the second on the question answered.</summary>
    public static string State(int pages) => StateCodec.Encode(LearnerState.State.Empty with
    {
        Done = LearnerState.State.Empty.Done.Union(Pages.Take(pages).Select(StateKey.Of)),
        Answers = pages < 2
            ? LearnerState.State.Empty.Answers
            : LearnerState.State.Empty.Answers.Add(StateKey.Of(Question.Id), new(Question.Fingerprint, "t")),
    });

    /// <summary>A state without what means nothing: its mark, which is drawn at random, and what tells two texts with the same meaning apart.</summary>
    public static string Unmarked(string data) => Meaningless().Replace(data, "");

    /// <summary>What is kept after a case.</summary>
    /// <param name="words">The table's.</param>
    /// <param name="before">What was kept before.</param>
    /// <param name="between">How long it was between the halves.</param>
    public static SortedDictionary<string, string> Of(string words, ImmutableSortedDictionary<string, string> before, TimeSpan between)
    {
        Dictionary<string, string> session = new() { [Status] = "incomplete", [Exit] = "suspend" };
        Dictionary<string, string> half = new(session) { [Data] = State(1), [Place] = Pages[1] };
        Dictionary<string, string> all = new(session) { [Data] = State(2), [Place] = Pages[2] };
        foreach (var (name, value) in Answer) all["cmi.interactions.0." + name] = value;
        Dictionary<string, string> completed = new(all)
        {
            [Data] = State(3),
            [Status] = "completed",
            [Exit] = "",
            ["cmi.core.score.min"] = "0",
            ["cmi.core.score.max"] = "100",
            // 1 of 8 points.
            ["cmi.core.score.raw"] = "13",
        };
        var spent = $"{(int)between.TotalHours:00}:{between.Minutes:00}";

        var after = words switch
        {
            "all" => new(all) { [Time] = spent },
            "all, untimed" => all,
            "all, the first half timed" => new(all) { [Time] = "00:00" },
            "first half" => half,
            "first half, timed" => new(half) { [Time] = "00:00" },
            "completed" => new(completed) { [Time] = spent },
            "completed, untimed" => completed,
            "state and status" => new() { [Status] = "incomplete", [Data] = State(2) },
            "state and place" => new() { [Data] = State(2), [Place] = Pages[2] },
            "first half and state" => new(half) { [Data] = State(2) },
            "state and time" => new(half) { [Data] = State(2), [Time] = spent },
            "nothing" => new Dictionary<string, string>(),
            _ => throw new FormatException($"Not a word of docs/session.md: {words}"),
        };
        return Plain(before.SetItems(after));
    }

    /// <summary>Tracks without what depends on the second or on chance.</summary>
    public static SortedDictionary<string, string> Plain(ImmutableSortedDictionary<string, string> tracks) => new(
        tracks.ToDictionary(track => track.Key, track =>
            track.Key == Time ? track.Value[..5]
            : track.Key == Data ? Unmarked(track.Value)
            : track.Key.EndsWith(".time", StringComparison.Ordinal) ? ""
            : track.Value),
        StringComparer.Ordinal);

    [GeneratedRegex("~m[a-z0-9]*|~z$")]
    private static partial Regex Meaningless();

    private static ImmutableArray<(string Name, string Value)> Answer =>
    [
        ("id", Question.Id), ("type", "true-false"), ("time", ""), ("correct_responses.0.pattern", "t"), ("weighting", "1"),
        ("student_response", "t"), ("result", "correct"),
    ];
}
