using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Yrkesresan.Packager.LearnerState.Summaries;

/// <summary>A page of a package, as its <c>paket.json</c> says.</summary>
public sealed record PageSummary
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    [JsonPropertyName("titel")]
    public required string Title { get; init; }

    /// <summary>Whether completing the part needs it.</summary>
    [JsonPropertyName("obligatorisk")]
    public required bool Obligatory { get; init; }

    /// <summary>The ids of its checkboxes, each with the page's id and a dot before it.</summary>
    [JsonPropertyName("kryss")]
    public required ImmutableArray<string> Checkboxes { get; init; }

    /// <summary>Its questions, in order.</summary>
    [JsonPropertyName("frågor")]
    public required ImmutableArray<QuestionSummary> Questions { get; init; }

    /// <summary>A hash of each thing that it shows, by its name in the templates; empty in version 1.</summary>
    [JsonPropertyName("innehåll")]
    [JsonConverter(typeof(HashesConverter))]
    public ImmutableSortedDictionary<string, string> Content { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The summary of a page.</summary>
    /// <param name="rules">Its rules.</param>
    /// <param name="content">A hash of each thing that it shows.</param>
    public static PageSummary Of(PageRules rules, ImmutableSortedDictionary<string, string> content) => new()
    {
        Id = rules.Id,
        Title = rules.Title,
        Obligatory = rules.Obligatory,
        Checkboxes = rules.Checks,
        Questions = [.. rules.Questions.Select(QuestionSummary.Of)],
        Content = content,
    };
}
