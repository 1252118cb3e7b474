using System.Collections.Immutable;
using System.Text.Json;
using Xunit;
using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.LearnerState;

/// <summary><c>tests/vectors/learner-state.json</c>, which the tests of the runtime read too.</summary>
internal static class Vectors
{
    private static readonly JsonElement Root = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Below("tests", "vectors", "learner-state.json"))).RootElement;

    /// <summary>Why each entry of a group is there, by which it is found.</summary>
    public static TheoryData<string> Whys(string group) => [.. Entries(group).Select(entry => entry.GetProperty("why").GetString()!)];

    /// <summary>An entry.</summary>
    public static JsonElement Find(string group, string why) => Entries(group).Single(entry => entry.Text("why") == why);

    /// <summary>The entries of a group.</summary>
    public static IEnumerable<JsonElement> Entries(string group) => Root.GetProperty(group).EnumerateArray();

    /// <summary>A text; null where it says null.</summary>
    public static string? Text(this JsonElement entry, string name) => entry.GetProperty(name).GetString();

    /// <summary>Texts.</summary>
    public static ImmutableArray<string> Texts(this JsonElement entry, string name) => [.. entry.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    /// <summary>The key of a question: <c>type</c> and <c>right</c>.</summary>
    public static AnswerKey Key(this JsonElement entry) => new(Type(entry.Text("type")!), [], entry.Texts("right"));

    /// <summary>Answers, as <c>{ name: [fingerprint, answer] }</c>.</summary>
    public static IEnumerable<KeyValuePair<string, SavedAnswer>> Answers(this JsonElement entry) =>
        entry.GetProperty("answers").EnumerateObject().Select(answer => KeyValuePair.Create(
            answer.Name,
            new SavedAnswer(answer.Value[0].GetString()!, answer.Value[1].GetString()!)));

    private static InteractionType Type(string word) => Enum.GetValues<InteractionType>().Single(type => type.Word() == word);
}
