namespace Yrkesresan.Packager.BrowserTests.Lms;

/// <summary>Where the repository's own files lie, seen from wherever the tests run.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The two LMSs' JavaScript.</summary>
    public static string Lms { get; } = Path.Combine(Root, "tests", "lms");

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("The tests run outside the repository.")
        : folder.GetFiles("*.sln").Length > 0 ? folder.FullName
        : Find(folder.Parent);
}
