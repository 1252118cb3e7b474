using System.Collections.Immutable;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Release.Comparisons;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>A release as its folder shows it: its packages, and its name from <c>leverans.json</c> where that is there.</summary>
/// <param name="Name">The release's name; the folder's where nothing else is known.</param>
/// <param name="Packages">Its packages, by file name.</param>
/// <param name="Doubt">Why it cannot be known whether they are those that were handed over, in plain Swedish: half a sentence; null where it is known.</param>
public sealed record PastRelease(string Name, ImmutableArray<ReleasedPackage> Packages, string? Doubt = null)
{
    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="folderName">What it is called.</param>
    /// <exception cref="PastReleaseException">It holds no packages, or not those that were handed over.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static PastRelease Read(Snapshot folder, string folderName)
    {
        var notes = folder.Paths.Contains(DeliveryJson.FileName) ? Unspoilt(folder, DeliveryJson.FileName, PastNotes.Read) : null;
        var files = folder.Paths
            .Where(file => !file.Contains('/', StringComparison.Ordinal) && file.EndsWith(".zip", StringComparison.Ordinal))
            .ToImmutableArray();
        if (notes is not null) MustBeThoseOf(notes, files, folder);
        if (files.IsEmpty) throw new PastReleaseException("Den har inga paket.");

        var packages = files.Select(file => Unspoilt(folder, file, bytes => ReleasedPackage.Read(file, bytes))).ToImmutableArray();
        // As where a browser saved it once more beside the first. Which of them learners have, only people know.
        if (packages.GroupBy(package => package.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twins)
            throw new PastReleaseException($"Filerna ”{twins.First().FileName}” och ”{twins.ElementAt(1).FileName}” är samma paket.");

        return new(notes?.Name ?? folderName, packages, DoubtOf(notes));
    }

    /// <summary>Refuses any other packages than those that were handed over: of those learners do not have, nothing true could be said.</summary>
    private static void MustBeThoseOf(PastNotes notes, ImmutableArray<string> files, Snapshot folder)
    {
        var names = notes.Packages.Select(package => package.File).ToArray();
        // A package that was taken out of the folder would be missed among those that are removed.
        if (names.Except(files).FirstOrDefault() is { } missing) throw new PastReleaseException($"Filen ”{missing}” saknas i den.");
        if (files.Except(names).FirstOrDefault() is { } other) throw new PastReleaseException($"Filen ”{other}” är inget av paketen som lämnades.");
        foreach (var (file, noted) in notes.Packages)
        {
            if (noted is not null && !folder[file].Hash.Equals(noted, StringComparison.OrdinalIgnoreCase))
                throw new PastReleaseException($"Filen ”{file}” är inte det paket som lämnades.");
        }
    }

    private static string? DoubtOf(PastNotes? notes) => notes switch
    {
        null => $"{DeliveryJson.FileName} saknas i mappen",
        _ when notes.Packages.Any(package => package.Sha256 is null) => $"{DeliveryJson.FileName} i mappen har inte deras kontrollsummor (SHA-256)",
        _ => null,
    };

    private static T Unspoilt<T>(Snapshot folder, string file, Func<ReadOnlyMemory<byte>, T> read)
    {
        var bytes = folder[file].Read();
        try
        {
            return read(bytes);
        }
        catch (InvalidDataException fault)
        {
            throw new PastReleaseException($"Filen ”{file}” är skadad, eller inte skriven av det här programmet.", fault);
        }
    }
}
