using System.Collections.Immutable;
using System.Text.Json;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>What a package's <c>paket.json</c> says, whichever version of this program wrote it.</summary>
/// <param name="Id">The package's lasting name: the course's code, a hyphen, and the part's folder.</param>
/// <param name="Title">Its title.</param>
/// <param name="Share">Per cent of the points that completing it needs; null = none.</param>
/// <param name="Pages">Its pages, in order.</param>
/// <param name="Content">The fingerprint of what it shows; null in version 1 of the file, which had none.</param>
public sealed record ReleasedRules(string Id, string Title, int? Share, ImmutableArray<ReleasedPage> Pages, ReleasedContent? Content)
{
    /// <summary>The file's name in a package.</summary>
    public const string FileName = "paket.json";

    /// <summary>Its questions, in order.</summary>
    public IEnumerable<ReleasedQuestion> Questions => Pages.SelectMany(page => page.Questions);

    /// <summary>The course's code.</summary>
    public string Code => Id[..Id.LastIndexOf('-')];

    /// <summary>The part's folder.</summary>
    public string Folder => Id[(Id.LastIndexOf('-') + 1)..];

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">It is not what this program writes.</exception>
    public static ReleasedRules Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var id = NotedText.Of(root, "id");
            return new(
                id.Contains('-', StringComparison.Ordinal) ? id : throw new JsonException($"{id} names no part."),
                NotedText.Of(root, "titel"),
                root.TryGetProperty("godkänd_andel", out var share) ? share.GetInt32() : null,
                [.. root.GetProperty("sidor").EnumerateArray().Select(Page)],
                root.TryGetProperty("innehåll", out var content)
                    ? new(content.GetProperty("form").GetInt32(), NotedText.Of(content, "allt"), Hashes(content.GetProperty("delen")))
                    : null);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{FileName} cannot be read: {fault.Message}", fault);
        }
    }

    private static ReleasedPage Page(JsonElement page) => new(
        NotedText.Of(page, "id"),
        NotedText.Of(page, "titel"),
        page.GetProperty("obligatorisk").GetBoolean(),
        [.. page.GetProperty("kryss").EnumerateArray().Select(checkbox => checkbox.GetString() ?? throw new JsonException("kryss is null."))],
        [.. page.GetProperty("frågor").EnumerateArray().Select(Question)],
        page.TryGetProperty("innehåll", out var content) ? Hashes(content) : ImmutableSortedDictionary<string, string>.Empty);

    private static ReleasedQuestion Question(JsonElement question) =>
        new(NotedText.Of(question, "id"), NotedText.Of(question, "avtryck"), question.GetProperty("poäng").GetInt32());

    private static ImmutableSortedDictionary<string, string> Hashes(JsonElement hashes) => hashes.EnumerateObject()
        .DistinctBy(hash => hash.Name)
        .ToImmutableSortedDictionary(hash => hash.Name, hash => hash.Value.GetString() ?? throw new JsonException("A hash is null."), StringComparer.Ordinal);
}
