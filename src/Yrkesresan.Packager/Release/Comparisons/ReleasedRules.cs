using System.Collections.Immutable;
using System.Text.Json;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>What a package's <c>paket.json</c> says, whichever version of this program wrote it.</summary>
/// <param name="Id">The package's lasting name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Share">Per cent of the points that completing it needs; null = none.</param>
/// <param name="Pages">Its pages, in order.</param>
public sealed record ReleasedRules(string Id, string Title, int? Share, ImmutableArray<ReleasedPage> Pages)
{
    /// <summary>The file's name in a package.</summary>
    public const string FileName = "paket.json";

    /// <summary>Its questions, in order.</summary>
    public IEnumerable<ReleasedQuestion> Questions => Pages.SelectMany(page => page.Questions);

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">It is not what this program writes.</exception>
    public static ReleasedRules Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return new(
                Text(root, "id"),
                Text(root, "titel"),
                root.TryGetProperty("godkänd_andel", out var share) ? share.GetInt32() : null,
                [.. root.GetProperty("sidor").EnumerateArray().Select(Page)]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{FileName} cannot be read: {fault.Message}", fault);
        }
    }

    private static ReleasedPage Page(JsonElement page) => new(
        Text(page, "id"),
        Text(page, "titel"),
        page.GetProperty("obligatorisk").GetBoolean(),
        [.. page.GetProperty("kryss").EnumerateArray().Select(box => box.GetString()!)],
        [.. page.GetProperty("frågor").EnumerateArray().Select(question => new ReleasedQuestion(Text(question, "id"), Text(question, "avtryck")))]);

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new JsonException($"{name} is null.");
}
