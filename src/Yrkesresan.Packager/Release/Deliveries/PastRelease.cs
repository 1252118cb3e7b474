using System.Collections.Immutable;
using System.Text.Json;
using Yrkesresan.Packager.Content.Sources;
using Yrkesresan.Packager.Release.Comparisons;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>A release as its folder shows it: the packages, and what <c>leverans.json</c> notes of them where it is there.</summary>
/// <param name="Name">The release's name; the folder's where nothing else is known.</param>
/// <param name="Packages">Its packages, by file name.</param>
public sealed record PastRelease(string Name, ImmutableArray<ReleasedPackage> Packages)
{
    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="folderName">What it is called.</param>
    /// <exception cref="InvalidDataException">A package, or <c>leverans.json</c>, is not what this program writes.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static PastRelease Read(IContentSource folder, string folderName)
    {
        using var notes = folder.Files.Contains(DeliveryJson.FileName) ? Parse(folder.Read(DeliveryJson.FileName)) : null;
        var marks = notes is null ? [] : DeliveryJson.MarksOf(notes);
        return new(
            notes is null ? folderName : DeliveryJson.NameOf(notes),
            [
                .. folder.Files
                    .Where(file => !file.Contains('/', StringComparison.Ordinal) && file.EndsWith(".zip", StringComparison.Ordinal))
                    .Select(file => Package(file, folder.Read(file), marks)),
            ]);
    }

    /// <summary>What was noted counts only for the very file that it was noted of.</summary>
    private static ReleasedPackage Package(string file, ReadOnlyMemory<byte> bytes, Dictionary<string, ContentMark> marks)
    {
        var package = ReleasedPackage.Read(file, bytes);
        return package with { Mark = marks.GetValueOrDefault(package.Sha256) };
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{DeliveryJson.FileName} cannot be read: {fault.Message}", fault);
        }
    }
}
