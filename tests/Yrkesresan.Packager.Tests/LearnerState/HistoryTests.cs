using System.Text.Json;
using Xunit;
using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.Tests.Histories;

namespace Yrkesresan.Packager.Tests.LearnerState;

/// <summary>Learners who do this and that over many versions of a package: C# and the runtime end as the model predicts.</summary>
public sealed class HistoryTests
{
    private const int BatchSize = 10_000;
    private const int MostVersions = 4;
    private const int MostVisits = 6;
    private const int MostSteps = 12;

    private static int Batches => Environment.GetEnvironmentVariable("YRKESRESAN_FULL") == "1" ? 20 : 1;

    [Fact]
    public void Every_history_ends_as_the_model_predicts()
    {
        for (var batch = 0; batch < Batches; batch++)
        {
            var lines = Enumerable.Range(batch * BatchSize, BatchSize).AsParallel().AsOrdered().Select(seed => HistoryLine.Of(Of(seed)));

            Node.AssertAsReported(lines);
        }
    }

    [Fact]
    public void The_histories_are_of_many_kinds()
    {
        var ends = Enumerable.Range(0, 1000).Select(Of).Select(history =>
        {
            var model = new LearnerModel(history);
            foreach (var step in history.Steps) model.Take(step);
            return (History: history, End: model.Outcome);
        }).ToArray();

        Assert.InRange(ends.Count(end => end.End.Status == "completed"), 200, 800);
        Assert.InRange(ends.Count(end => end.End.Complete != (end.End.Status == "completed")), 20, 800);
        Assert.InRange(ends.Count(end => end.End.Score is > 0 and < 100), 200, 900);
        Assert.All(Enum.GetValues<StepKind>(), kind => Assert.InRange(ends.Count(end => end.History.Steps.Any(step => step.Kind == kind)), 100, 1000));
    }

    [Fact]
    public void Both_editions_of_a_question_are_told_apart() => Assert.All(
        QuestionPool.All, editions => Assert.NotEqual(HistoryRules.Of(editions.First).Fingerprint, HistoryRules.Of(editions.Second).Fingerprint));

    /// <summary>Letters that fold to themselves in one language and not in another would make a right word wrong.</summary>
    [Fact]
    public void Words_of_any_letters_are_compared_alike_in_the_runtime()
    {
        var letters = Enumerable.Range('!', 0x3000).Where(IsInWords).Select(code => (char)code);
        var lines = letters.Select(letter => $"A{letter}B").Chunk(64).Select(words => JsonSerializer.Serialize(
            new { words = words.Select(word => new[] { word, AnswerKey.Folded(word) }) }));

        Node.AssertAsReported(lines);
    }

    [Fact]
    public void Any_byte_of_a_text_may_be_another_with_the_same_outcome_in_the_runtime()
    {
        var texts = Vectors.Entries("states").Select(entry => entry.Text("text")!).ToArray();
        var lines = texts.Select(text => JsonSerializer.Serialize(new
        {
            texts = Enumerable.Range(0, text.Length)
                .SelectMany(at => Enumerable.Range(0, 256), (at, unit) => $"{text[..at]}{(char)unit}{text[(at + 1)..]}")
                .Select(mutated => new[] { mutated, StateCodec.Encode(StateCodec.Decode(mutated)) }),
        }));

        Node.AssertAsReported(lines);
    }

    /// <summary>Not controls, nor the block where Unicode still gets new letters: Node and .NET know of them from different years.</summary>
    private static bool IsInWords(int code) => code is not (>= 0x7F and <= 0x9F or >= 0x1C80 and <= 0x1C8F);

    private static History Of(int seed) => HistoryGenerator.Of(seed, MostVersions, MostVisits, MostSteps);
}
