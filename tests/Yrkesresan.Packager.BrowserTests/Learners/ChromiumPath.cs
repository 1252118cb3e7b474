namespace Yrkesresan.Packager.BrowserTests.Learners;

/// <summary>Where the machine's own Chromium is: Playwright's is never downloaded.</summary>
/// <remarks>The one without windows first: it is the same engine, and opens a profile for a third of the work.</remarks>
internal static class ChromiumPath
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome"];

    /// <summary>What the environment's CHROMIUM says, else the first that PATH has.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static string Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } told ? told
        : Names.SelectMany(name => Folders().Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("No Chromium on PATH: install it, or say in CHROMIUM where it is.");

    private static string[] Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
