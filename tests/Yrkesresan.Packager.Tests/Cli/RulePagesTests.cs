using Xunit;
using Yrkesresan.Packager.Cli;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary>Where SARIF says that a rule's page can be read.</summary>
public sealed class RulePagesTests
{
    [Fact]
    public void A_job_on_GitHub_knows_its_repository() => Assert.Equal(
        "https://git.example.se/gr/yrkesresan/blob/0123abc/docs/regler/",
        Of(("GITHUB_SERVER_URL", "https://git.example.se"), ("GITHUB_REPOSITORY", "gr/yrkesresan"), ("GITHUB_SHA", "0123abc")));

    [Fact]
    public void A_job_on_GitLab_knows_its_project() => Assert.Equal(
        "https://git.example.se/gr/yrkesresan/-/blob/0123abc/docs/regler/",
        Of(("CI_PROJECT_URL", "https://git.example.se/gr/yrkesresan"), ("CI_COMMIT_SHA", "0123abc")));

    [Fact]
    public void Elsewhere_nothing_is_made_up() => Assert.Null(Of(("GITHUB_SERVER_URL", "https://git.example.se"), ("GITHUB_SHA", "")));

    private static string? Of(params (string Name, string Value)[] variables) => RulePages.Address(
        new Surroundings(TimeProvider.System, name => variables.FirstOrDefault(variable => variable.Name == name).Value));
}
