namespace Yrkesresan.Packager.Tests.Scorm;

/// <summary>The clone that the tests were built in: found upwards from the assembly, since no path is compiled in.</summary>
internal static class RepositoryFolder
{
    private static readonly string Root = Find();

    public static string Below(params ReadOnlySpan<string> path) => Path.Combine([Root, .. path]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Yrkesresan.Packager.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        return folder.FullName;
    }
}
