using System.Globalization;

namespace Yrkesresan.Packager.Release;

/// <summary>Takes away folders that have served; what cannot be deleted is put aside, so that its name is free and the run goes on.</summary>
internal static class FolderRemains
{
    private const int MostAside = 100;

    /// <summary>Deletes a folder; gives the path where it now lies where the disk will not let go of it, else null.</summary>
    /// <exception cref="PackageFolderException">It can be neither deleted nor put aside.</exception>
    public static string? Discard(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return PutAside(folder, failure);
        }
    }

    private static string PutAside(string folder, Exception reason)
    {
        var aside = Enumerable.Range(1, MostAside)
            .Select(number => $"{folder}-{number.ToString(CultureInfo.InvariantCulture)}")
            .FirstOrDefault(path => !Path.Exists(path));
        try
        {
            Directory.Move(folder, aside ?? throw new IOException("Too many folders have been put aside.", reason));
            return aside;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new PackageFolderException($"Mappen ”{folder}” från en tidigare körning går inte att ta bort. Ta bort den och försök igen.", failure);
        }
    }
}
