using System.Collections.Immutable;
using System.Text.Json;
using Yrkesresan.Packager.Release.Comparisons;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>What the <c>leverans.json</c> of an earlier release notes of it, whichever version of this program wrote it.</summary>
/// <param name="Name">The release's name.</param>
/// <param name="Files">The file names of its packages.</param>
internal sealed record PastNotes(string Name, ImmutableArray<string> Files)
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">It is not what <see cref="DeliveryJson"/> writes.</exception>
    public static PastNotes Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new(
                NotedText.Of(document.RootElement, "utgåva"),
                [.. document.RootElement.GetProperty("paket").EnumerateArray().Select(package => NotedText.Of(package, "fil"))]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{DeliveryJson.FileName} is not a delivery: {fault.Message}", fault);
        }
    }
}
