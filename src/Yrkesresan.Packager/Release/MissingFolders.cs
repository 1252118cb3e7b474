namespace Yrkesresan.Packager.Release;

/// <summary>The folders on a path that are not there yet, the innermost first: those that a run makes, and takes away again where it fails.</summary>
internal sealed class MissingFolders
{
    private readonly List<string> paths = [];

    /// <summary>Looks for them.</summary>
    /// <param name="folder">The full path of the innermost.</param>
    public MissingFolders(string folder)
    {
        for (var each = folder; each is not null && !Path.Exists(each); each = Path.GetDirectoryName(each)) paths.Add(each);
    }

    /// <summary>Takes away those that are there now and hold nothing.</summary>
    public void Remove()
    {
        try
        {
            foreach (var path in paths.Where(Directory.Exists)) Directory.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Another run has put something there, and needs those above too.
        }
    }
}
