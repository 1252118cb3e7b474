using System.Collections.Immutable;
using System.Text.Json;
using Yrkesresan.Packager.Release.Comparisons;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>What the <c>leverans.json</c> of an earlier release notes of it.</summary>
/// <param name="Name">The release's name.</param>
/// <param name="Files">The file names of its packages.</param>
/// <param name="Marks">What editors had written of each package, by the SHA-256 of its file.</param>
internal sealed record PastNotes(string Name, ImmutableArray<string> Files, ImmutableDictionary<string, ContentMark> Marks)
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">It is not what <see cref="DeliveryJson"/> writes.</exception>
    public static PastNotes Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var packages = document.RootElement.GetProperty("paket").EnumerateArray().ToArray();
            return new(
                Text(document.RootElement, "utgåva"),
                [.. packages.Select(package => Text(package, "fil"))],
                packages.ToImmutableDictionary(package => Text(package, "sha256"), Mark));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new InvalidDataException($"{DeliveryJson.FileName} is not a delivery: {fault.Message}", fault);
        }
    }

    private static ContentMark Mark(JsonElement package) => new(
        Text(package, "innehåll"),
        package.GetProperty("sidor").EnumerateArray().ToImmutableSortedDictionary(
            page => Text(page, "id"),
            page => Text(page, "innehåll"),
            StringComparer.Ordinal));

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new JsonException($"{name} is null.");
}
