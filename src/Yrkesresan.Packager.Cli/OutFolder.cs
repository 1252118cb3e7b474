using System.Collections.Immutable;
using Yrkesresan.Packager.Release;

namespace Yrkesresan.Packager.Cli;

/// <summary>The folder that <c>--out</c> names.</summary>
internal static class OutFolder
{
    /// <summary>Makes these packages all that the folder holds.</summary>
    /// <exception cref="CommandFailure">The disk fails; the folder is as it was.</exception>
    /// <exception cref="PackageFolderException">The folder cannot be replaced; it is as it was.</exception>
    public static FolderReplacement Replace(string path, ImmutableArray<StagedPackage> packages)
    {
        try
        {
            return new PackageFolder(path).Replace(packages.Select(package => package.Read()));
        }
        catch (Exception failure) when (failure is (IOException or UnauthorizedAccessException) and not PackageFolderException)
        {
            throw new CommandFailure(
                $"Det gick inte att skriva paketen i ”{path}”. Kontrollera att allt på vägen dit är mappar, att du har rätt att skriva där och att det finns plats på disken.",
                failure);
        }
    }

    /// <summary>Reports what went away with the old folder, and what could not be taken away.</summary>
    public static void Report(FolderReplacement replacement, OutputStream stream)
    {
        if (!replacement.Removed.IsEmpty)
            stream.WriteLine($"Mappen har ersatts i sin helhet. Borttagna paket, som inte byggdes nu: {string.Join(", ", replacement.Removed)}.");
        foreach (var left in replacement.Left)
            stream.WriteLine($"Mappen med de förra paketen gick inte att ta bort. Den ligger kvar i ”{left}”, och du kan ta bort den.");
    }
}
