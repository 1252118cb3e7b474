using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Sources;
using Yrkesresan.Packager.Release.Comparisons;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>A release as its folder shows it: its packages, and its name from <c>leverans.json</c> where that is there.</summary>
/// <param name="Name">The release's name; the folder's where nothing else is known.</param>
/// <param name="Packages">Its packages, by file name.</param>
public sealed record PastRelease(string Name, ImmutableArray<ReleasedPackage> Packages)
{
    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="folderName">What it is called.</param>
    /// <exception cref="PastReleaseException">It holds no packages, or not those that were handed over.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static PastRelease Read(IContentSource folder, string folderName)
    {
        var notes = folder.Files.Contains(DeliveryJson.FileName) ? Unspoilt(folder, DeliveryJson.FileName, PastNotes.Read) : null;
        var files = folder.Files
            .Where(file => !file.Contains('/', StringComparison.Ordinal) && file.EndsWith(".zip", StringComparison.Ordinal))
            .ToImmutableArray();
        // A package that was taken out of the folder would be missed among those that are removed.
        if (notes?.Files.Except(files).FirstOrDefault() is { } missing) throw new PastReleaseException($"Filen ”{missing}” saknas i den.");
        if (files.IsEmpty) throw new PastReleaseException("Den har inga paket.");

        var packages = files.Select(file => Unspoilt(folder, file, bytes => ReleasedPackage.Read(file, bytes))).ToImmutableArray();
        // As where a browser saved it once more beside the first. Which of them learners have, only people know.
        if (packages.GroupBy(package => package.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twins)
            throw new PastReleaseException($"Filerna ”{twins.First().FileName}” och ”{twins.ElementAt(1).FileName}” är samma paket.");

        return new(notes?.Name ?? folderName, packages);
    }

    private static T Unspoilt<T>(IContentSource folder, string file, Func<ReadOnlyMemory<byte>, T> read)
    {
        var bytes = folder.Read(file);
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
