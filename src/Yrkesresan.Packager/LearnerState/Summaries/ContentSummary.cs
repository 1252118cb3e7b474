using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Yrkesresan.Packager.LearnerState.Summaries;

/// <summary>The fingerprint of what a package shows, as its <c>paket.json</c> says.</summary>
public sealed record ContentSummary
{
    /// <summary>How the hashes are made: those of different forms say nothing of each other.</summary>
    [JsonPropertyName("form")]
    public required int Form { get; init; }

    /// <summary>A hash of everything that learners see and keep.</summary>
    [JsonPropertyName("allt")]
    public required string InputsHash { get; init; }

    /// <summary>A hash of each thing that is said of the part as a whole, by its name in the templates.</summary>
    [JsonPropertyName("delen")]
    [JsonConverter(typeof(HashesConverter))]
    public required ImmutableSortedDictionary<string, string> Part { get; init; }
}
