using Xunit;

namespace Yrkesresan.Packager.Tests.Cli.Releases;

/// <summary>
/// <c>build --release --since</c>: what programs are told of what has become of each package. What the administrator is told is in <c>tests/releases</c>.
/// </summary>
public sealed class ReleaseChangeTests : ReleaseScene
{
    [Fact]
    public void What_is_unchanged_has_the_same_bytes_and_is_called_so()
    {
        Released("2026.1");
        Edit("10-ett", "Det här står i lagen", "Så här står det i lagen");
        Released("2026.2", "--since", Folder("2026.1"));

        Assert.Equal(File.ReadAllBytes(Package("2026.1", "prv-ny-02-forberedelser")), File.ReadAllBytes(Package("2026.2", "prv-ny-02-forberedelser")));
        Assert.Equal(["ändrad: Innehållet är ändrat på sidan ”Sida i PRV-NY-01”.", "oförändrad: "], Told("2026.2"));
    }

    [Fact]
    public void A_change_of_the_theme_alone_is_called_so_also_without_what_was_noted()
    {
        Released("2026.1");
        var (before, templates) = (Folder("2026.1"), Templates());
        File.AppendAllText(Path.Combine(templates, "css", "90-print.css"), "\n.ny { color: red; }\n");
        Released("2026.2", "--since", before, "--templates", templates);
        File.Delete(Path.Combine(before, "leverans.json"));
        Released("2026.3", "--since", before, "--templates", templates);

        const string Theme = "bara temat ändrat: Bara utseende och teknik har ändrats. Texterna och frågorna är desamma.";
        Assert.Equal([Theme, Theme], Told("2026.2"));
        Assert.Equal([Theme, Theme], Told("2026.3"));
    }

    [Fact]
    public void A_renamed_code_is_stopped_by_the_ledger_and_is_a_removed_and_a_new_package()
    {
        Released("2026.1");
        var course = Path.Combine(Sources.Content, "prov/ny/10-ett/kurs.yaml");
        File.WriteAllText(course, File.ReadAllText(course).Replace("kod: PRV-NY-01", "kod: PRV-NY-09", StringComparison.Ordinal));
        var goals = Path.Combine(Sources.Content, "prov/kunskapsmal.yaml");
        File.WriteAllText(goals, File.ReadAllText(goals).Replace("kurs: PRV-NY-01", "kurs: PRV-NY-09", StringComparison.Ordinal));

        var stopped = Release("2026.2", "--since", Folder("2026.1"));
        Assert.Equal(1, stopped.ExitCode);
        Assert.Contains("YR0370: Kurskoden ”PRV-NY-01” är utgiven, men ingen kurs har den längre.", stopped.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder("2026.2")));

        File.WriteAllText(
            LedgerFile,
            File
                .ReadAllText(LedgerFile)
                .Replace("PRV-NY-01, del: forberedelser, utgåva: '2026.1'", "PRV-NY-01, del: forberedelser, utgåva: '2026.1', borttagen: Ny kod", StringComparison.Ordinal));
        Released("2026.2", "--since", Folder("2026.1"));
        Assert.Equal(
            [
                "ny: Har samma sidor som prv-ny-01-forberedelser.zip, som inte längre ingår: kursen har fått en ny kod. För Totara är det ett nytt paket, och deltagarna börjar om från början.",
                "oförändrad: ",
            ],
            Told("2026.2"));
        Assert.Contains(
            "\"fil\": \"prv-ny-01-forberedelser.zip\"",
            File.ReadAllText(Path.Combine(Folder("2026.2"), "leverans.json")).Split("\"borttagna\"")[1],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_came_after_the_release_compared_with_is_not_called_back()
    {
        Released("2026.1");
        Sources.Course("30-tre", "PRV-NY-03", "km-3");
        Released("2026.2", "--since", Folder("2026.1"));
        var run = Release("2026.3", "--since", Folder("2026.1"));

        Assert.Contains(
            "\nutgivna.yaml nämner 2026.2, som är nyare än 2026.1. Har den lämnats ut anger du mappen med den efter --since, annars kan leveransen säga fel om vad som är ändrat.\n",
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(
            [
                "oförändrad: ",
                "oförändrad: ",
                "ändrad: Paketet gavs ut efter 2026.1, i en utgåva som inte fanns att jämföra med. Räkna med att det är ändrat.",
            ],
            Told("2026.3"));
        Assert.DoesNotContain("som är nyare", Release("2026.4", "--since", Folder("2026.3")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_release_before_nothing_that_learners_have_is_called_new()
    {
        Released("2026.1");
        var run = Release("2026.2");

        Assert.Contains("Ange mappen med den förra med --since", run.Error, StringComparison.Ordinal);
        Assert.All(
            Told("2026.2"),
            told => Assert.Equal("ändrad: Paketet har getts ut förut, men den förra utgåvan fanns inte att jämföra med. Räkna med att det är ändrat.", told));
    }
}
