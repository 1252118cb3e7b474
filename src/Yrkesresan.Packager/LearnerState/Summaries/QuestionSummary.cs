using System.Text.Json.Serialization;

namespace Yrkesresan.Packager.LearnerState.Summaries;

/// <summary>A question of a package, as its <c>paket.json</c> says.</summary>
public sealed record QuestionSummary
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>What the LMS calls its kind.</summary>
    [JsonPropertyName("typ")]
    public string Type { get; init; } = "";

    /// <summary>What a right answer gives.</summary>
    [JsonPropertyName("poäng")]
    public required int Points { get; init; }

    /// <summary>Its options and key, in short: where it changes, saved answers are dropped.</summary>
    [JsonPropertyName("avtryck")]
    public required string Fingerprint { get; init; }

    /// <summary>The summary of a question.</summary>
    public static QuestionSummary Of(QuestionRules rules) =>
        new() { Id = rules.Id, Type = rules.Key.Type.Word(), Points = rules.Points, Fingerprint = rules.Fingerprint };
}
