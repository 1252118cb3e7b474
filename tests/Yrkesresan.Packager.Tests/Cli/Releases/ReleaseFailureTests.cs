using Xunit;
using Yrkesresan.Packager.Cli;

namespace Yrkesresan.Packager.Tests.Cli.Releases;

/// <summary><c>build --release</c>, when the disk fails on the way, and what is said of git.</summary>
public sealed class ReleaseFailureTests : ReleaseScene
{
    private const string Noted = """
        De här raderna är tillagda i prov/utgivna.yaml och ska stå kvar:
        - {kurs: PRV-NY-01, del: forberedelser, utgåva: '2026.1'}
        - {kurs: PRV-NY-01, del: forberedelser, sida: sida, utgåva: '2026.1'}
        - {kurs: PRV-NY-02, del: forberedelser, utgåva: '2026.1'}
        - {kurs: PRV-NY-02, del: forberedelser, sida: sida, utgåva: '2026.1'}

        """;

    [Fact]
    public void A_release_that_cannot_be_written_says_which_ids_the_ledger_has_noted()
    {
        var file = Path.Combine(Sources.Root, "fil");
        File.WriteAllText(file, "");
        var folder = Path.Combine(file, "2026.1");

        var run = CliRun.Of(["build", "--release", "2026.1", "--content", Sources.Content, "--templates", CliRun.Templates, "--out", folder]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.EndsWith(
            $"Fel: Det gick inte att skriva utgåvan i ”{folder}”. Kontrollera att du har rätt att skriva där och att det finns plats på disken. Försök sedan igen med samma namn.\n{Noted}",
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(["content", "fil"], Beside(Sources.Root));
        Assert.Equal(["kallor.yaml", "kunskapsmal.yaml", "ny", "utgivna.yaml", "yrkesresa.yaml"], Beside(Path.Combine(Sources.Content, "prov")));

        Assert.Equal(0, Release("2026.1").ExitCode);
        Assert.All(Told("2026.1"), told => Assert.Equal("ny: ", told));
    }

    /// <remarks>What is said of the ledger must not be that the same name is to be used.</remarks>
    [Fact]
    public void A_release_that_another_run_has_written_meanwhile_needs_another_name()
    {
        var folder = Folder("2026.1");
        var run = CliRun.During(
            () => Directory.CreateDirectory(folder),
            ["build", "--release", "2026.1", "--content", Sources.Content, "--templates", CliRun.Templates, "--out", folder]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.EndsWith(
            $"Fel: Utgåvan finns redan i ”{folder}”, och en utgåva som kan vara lämnad ändras inte. Ge den nya ett annat namn. Har ingen fått den gamla tar du bort mappen och försöker igen.\n{Noted}",
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(["2026.1", "content"], Beside(Sources.Root));
    }

    [Fact]
    public void A_ledger_that_cannot_be_written_stops_the_release_and_leaves_nothing_behind()
    {
        Directory.CreateDirectory(LedgerFile);

        var run = Release("2026.1");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.EndsWith(
            "Fel: Det gick inte att skriva ”prov/utgivna.yaml” i innehållet. Kontrollera att du har rätt att skriva där och att det finns plats på disken. Ingen utgåva har skrivits.\n",
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(["content"], Beside(Sources.Root));
        Assert.Equal(["kallor.yaml", "kunskapsmal.yaml", "ny", "utgivna.yaml", "yrkesresa.yaml"], Beside(Path.Combine(Sources.Content, "prov")));
    }

    [Fact]
    public void A_release_leaves_nothing_beside_its_folder()
    {
        Released("2026.1");
        Assert.Equal(["2026.1", "content"], Beside(Sources.Root));
    }

    /// <remarks>The last name is longer than systems let one be, so that writing fails when the folders above are there.</remarks>
    [Theory]
    [InlineData("--release", "2026.1")]
    [InlineData("--date", "2026-11-24")]
    public void Folders_that_a_failed_run_has_made_go_with_it(params string[] kind)
    {
        Directory.CreateDirectory(Path.Combine(Sources.Root, "min"));
        foreach (var below in new[] { "min/nya/djupa", $"min/nya/{new string('x', 300)}" })
        {
            var run = CliRun.Of(
                ["build", .. kind, "--content", Sources.Content, "--templates", CliRun.Templates, "--out", Path.Combine(Sources.Root, below, new string('y', 300))]);

            Assert.Equal((2, ""), (run.ExitCode, run.Out));
            Assert.Contains("Fel: Det gick inte att skriva ", run.Error, StringComparison.Ordinal);
            Assert.Equal(["content", "min"], Beside(Sources.Root));
            Assert.Empty(Beside(Path.Combine(Sources.Root, "min")));
        }
    }

    [Fact]
    public void A_release_that_cannot_be_written_leaves_the_web_site_as_it_was()
    {
        var (file, web) = (Path.Combine(Sources.Root, "fil"), Path.Combine(Sources.Root, "webb"));
        File.WriteAllText(file, "");

        var run = CliRun.Of(
            ["build", "--release", "2026.1", "--content", Sources.Content, "--templates", CliRun.Templates, "--out", Path.Combine(file, "2026.1"), "--web", web]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.False(Directory.Exists(web));
    }

    [Fact]
    public void A_web_site_that_cannot_be_written_takes_no_release_with_it()
    {
        var file = Path.Combine(Sources.Root, "fil");
        File.WriteAllText(file, "");
        var web = Path.Combine(file, "webb");

        var run = Release("2026.1", "--web", web);

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith(
            $"Fel: Det gick inte att skriva webbplatsen i ”{web}”. Kontrollera att du har rätt att skriva där och att det finns plats på disken. Allt annat är skrivet.\n",
            run.Error,
            StringComparison.Ordinal);
        Assert.Contains("Utgåvan 2026.1 ligger nu i", run.Out, StringComparison.Ordinal);
        Assert.All(Told("2026.1"), told => Assert.Equal("ny: ", told));
    }

    [Theory]
    [InlineData(true, "Innehållet eller programmet har ändringar som inte är incheckade i git. Checka in dem först, så går det att se vad utgåvan är byggd av.\n")]
    [InlineData(false, "")]
    public void Changes_that_are_not_in_git_are_told_of(bool hasChanges, string told)
    {
        var run = CliRun.At(new GitState("0123abc", hasChanges), "build", "--release", "2026.1", "--content", Sources.Content, "--templates", CliRun.Templates, "--out", Folder("2026.1"));

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(told + "Bygger 1 av 2", run.Error, StringComparison.Ordinal);
        // Once more last, where the warnings of the content do not hide it.
        Assert.EndsWith("Förberedelser\n" + told, run.Error, StringComparison.Ordinal);
        Assert.Contains(
            hasChanges ? "\"commit\": \"0123abc (med ändringar som inte är incheckade)\"" : "\"commit\": \"0123abc\"",
            File.ReadAllText(Path.Combine(Folder("2026.1"), "leverans.json")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_without_a_release_says_nothing_of_git() =>
        Assert.StartsWith(
            "Bygger 1 av 2",
            CliRun.At(new GitState("0123abc", true), "build", "--content", Sources.Content, "--templates", CliRun.Templates, "--out", Sources.Out).Error,
            StringComparison.Ordinal);

    private static string[] Beside(string folder) => [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
}
