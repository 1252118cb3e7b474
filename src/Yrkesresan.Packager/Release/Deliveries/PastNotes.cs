using System.Collections.Immutable;
using System.Text.Json;
using Yrkesresan.Packager.Release.Comparisons;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>What the <c>leverans.json</c> of an earlier release notes of it, whichever version of this program wrote it.</summary>
/// <param name="Name">The release's name.</param>
/// <param name="Packages">Its packages.</param>
internal sealed record PastNotes(string Name, ImmutableArray<PastNotes.Package> Packages)
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
                [.. document.RootElement.GetProperty("paket").EnumerateArray().Select(Noted)]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{DeliveryJson.FileName} is not a delivery: {fault.Message}", fault);
        }
    }

    private static Package Noted(JsonElement package) =>
        new(NotedText.Of(package, "fil"), package.TryGetProperty("sha256", out _) ? NotedText.Of(package, "sha256") : null);

    /// <summary>A package as it was handed over.</summary>
    /// <param name="File">Its file name.</param>
    /// <param name="Sha256">SHA-256 of the zip, in hexadecimal digits; null where the file notes none.</param>
    public sealed record Package(string File, string? Sha256);
}
