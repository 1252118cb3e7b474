using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yrkesresan.Packager.LearnerState.Summaries;

/// <summary>
/// What a package says of the part that it holds, by which a release is compared with the next: its <c>paket.json</c>, whichever version of this
/// program wrote it. It holds no answers.
/// </summary>
public sealed record PartSummary
{
    /// <summary>The file's name in a package.</summary>
    public const string FileName = "paket.json";

    /// <summary>The version of the file that is written. Version 1 had no fingerprints of the content.</summary>
    private const int CurrentVersion = 2;

    /// <summary>The version of the file.</summary>
    [JsonPropertyName("version")]
    public required int Version { get; init; }

    /// <summary>The package's lasting name: the course's code, a hyphen, and the part's folder.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The part's title.</summary>
    [JsonPropertyName("titel")]
    public required string Title { get; init; }

    /// <summary>Per cent of the points that completing the part needs; null = none.</summary>
    [JsonPropertyName("godkänd_andel")]
    public int? Share { get; init; }

    /// <summary>How many characters the LMS keeps of a learner, at most.</summary>
    [JsonPropertyName("sparas_högst")]
    public int LongestState { get; init; }

    /// <summary>The fingerprint of what the package shows; null in version 1.</summary>
    [JsonPropertyName("innehåll")]
    public ContentSummary? Content { get; init; }

    /// <summary>The part's pages, in order.</summary>
    [JsonPropertyName("sidor")]
    public required ImmutableArray<PageSummary> Pages { get; init; }

    /// <summary>The part's questions, in order.</summary>
    [JsonIgnore]
    public IEnumerable<QuestionSummary> Questions => Pages.SelectMany(page => page.Questions);

    /// <summary>The course's code.</summary>
    [JsonIgnore]
    public string Code => Id[..Id.LastIndexOf('-')];

    /// <summary>The part's folder.</summary>
    [JsonIgnore]
    public string Folder => Id[(Id.LastIndexOf('-') + 1)..];

    /// <summary>The summary of a part.</summary>
    /// <param name="rules">Its rules.</param>
    /// <param name="content">The fingerprint of the same part.</param>
    public static PartSummary Of(PartRules rules, ContentFingerprint content) => new()
    {
        Version = CurrentVersion,
        Id = rules.Id,
        Title = rules.Title,
        Share = rules.Share,
        LongestState = rules.LongestState,
        Content = new() { Form = ContentFingerprint.Form, InputsHash = content.InputsHash, Part = content.Part },
        Pages = [.. rules.Pages.Select(page => PageSummary.Of(page, content.Pages[page.Id]))],
    };

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">It is not what this program writes, or what a later version of it writes.</exception>
    public static PartSummary Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            var summary = JsonSerializer.Deserialize(json.Span, SummaryJson.Form.PartSummary) ?? throw new JsonException("The file holds null.");
            if (summary.Version is < 1 or > CurrentVersion) throw new JsonException($"Nobody knows version {summary.Version}.");
            return summary.Id.Contains('-', StringComparison.Ordinal) ? summary : throw new JsonException($"{summary.Id} names no part.");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{FileName} cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>The file's bytes: UTF-8, LF, the same for the same part.</summary>
    public ReadOnlyMemory<byte> Write() => JsonSerializer.SerializeToUtf8Bytes(this, SummaryJson.Form.PartSummary);
}
