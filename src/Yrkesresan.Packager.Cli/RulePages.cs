namespace Yrkesresan.Packager.Cli;

/// <summary>Where the rules' pages can be read on the web: the program does not know what its repository is called, the job that runs it does.</summary>
internal static class RulePages
{
    private const string Folder = "docs/regler/";

    /// <summary>The address of the folder with the pages, with a slash last: on GitHub or GitLab where the run is a job there, else on this machine where they are.</summary>
    public static string? Address(Surroundings surroundings)
    {
        if (surroundings.Variable("GITHUB_SERVER_URL") is { Length: > 0 } server
            && surroundings.Variable("GITHUB_REPOSITORY") is { Length: > 0 } repository
            && surroundings.Variable("GITHUB_SHA") is { Length: > 0 } commit)
        {
            return $"{server}/{repository}/blob/{commit}/{Folder}";
        }

        if (surroundings.Variable("CI_PROJECT_URL") is { Length: > 0 } project && surroundings.Variable("CI_COMMIT_SHA") is { Length: > 0 } revision)
            return $"{project}/-/blob/{revision}/{Folder}";

        return Directory.Exists(Folder) ? new Uri(Path.GetFullPath(Folder)).AbsoluteUri : null;
    }
}
