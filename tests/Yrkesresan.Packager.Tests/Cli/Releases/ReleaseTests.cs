using Xunit;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Tests.Snapshots;

namespace Yrkesresan.Packager.Tests.Cli.Releases;

/// <summary><c>build --release</c>: what whoever hands over a release, and whoever receives it, can rely on.</summary>
public sealed class ReleaseTests : ReleaseScene
{
    private static readonly string Snapshots = RepositoryFolder.Below("tests", "samples", "leverans");

    [Fact]
    public void The_first_release_is_all_new_and_writes_the_ledger()
    {
        var run = Release("2026.1");

        Assert.Equal((0, $"""
            prv-ny-01-forberedelser.zip  ny
            prv-ny-02-forberedelser.zip  ny

            Utgåvan 2026.1 ligger nu i {Folder("2026.1")}: 2 paket, LEVERANS.html, FORSTA-GANGEN.html, leverans.json och kurser.csv.
            Lämna hela mappen till den som sköter lärplattformen. Checka in utgivna.yaml i git.

            """), (run.ExitCode, run.Out));
        Assert.Equal(["FORSTA-GANGEN.html", "LEVERANS.html", "kurser.csv", "leverans.json", "prv-ny-01-forberedelser.zip", "prv-ny-02-forberedelser.zip"], Names("2026.1"));
        Snapshot.Match(File.ReadAllText(LedgerFile), Snapshots, "utgivna.yaml");
        Assert.Equal(0, CliRun.Validate(Sources).ExitCode);
    }

    [Fact]
    public void The_files_for_the_administrator_say_what_they_said()
    {
        Released("2026.1");
        Sources.Course("30-tre", "PRV-NY-03", "km-3", "fordjupning");
        Edit("10-ett", "Det här står i lagen", "Så här står det i lagen");
        Released("2026.2", "--since", Folder("2026.1"));

        foreach (var name in new[] { "LEVERANS.html", "FORSTA-GANGEN.html", "kurser.csv", "leverans.json" })
            Snapshot.Match(Steady(File.ReadAllText(Path.Combine(Folder("2026.2"), name))), Snapshots, name);
    }

    [Fact]
    public void A_draft_stays_out_and_its_faults_stop_nothing_but_a_link_to_it_does()
    {
        Sources.Write("prov/ny/10-ett/forberedelser/20-utkast.md", "---\ntitel: Utkast\ntyp: text\nkällor: [finns-inte]\n---\n\n[Trasig](99-inget.md)\n");
        Assert.Equal(1, CliRun.Validate(Sources).ExitCode);
        Released("2026.1");
        Assert.DoesNotContain("utkast", File.ReadAllText(LedgerFile), StringComparison.Ordinal);

        Edit("10-ett", "Det här står i lagen", "Se [utkastet](20-utkast.md). Det här står i lagen");
        var stopped = Release("2026.2", "--since", Folder("2026.1"));
        Assert.Equal(1, stopped.ExitCode);
        Assert.Contains("fel YR0372: Sidan 20-utkast.md är ett utkast och kommer inte med i utgåvan.", stopped.Error, StringComparison.Ordinal);
        Assert.Contains("1 fel", stopped.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder("2026.2")));
    }

    [Theory]
    [InlineData("status: gransakd", "YR0114")]
    [InlineData("\"status\": gransakd", "YR0114")]
    [InlineData("? status\n: gransakd", "YR0114")]
    [InlineData("status: [granskad]", "YR0112")]
    [InlineData("status: {granskad: ja}", "YR0112")]
    [InlineData("status:", "YR0113")]
    [InlineData("status: \"\"", "YR0113")]
    [InlineData("status: *granskad", "YR0104")]
    [InlineData("status: \"gran\\u0007skad\"", "YR0002")]
    [InlineData("status: utkast\nstatus: granskad", "YR0103")]
    [InlineData("statsu: gransakd", "YR0110")]
    [InlineData("status: utkast\nstatsu: granskad", "YR0110")]
    [InlineData("statsu: utkast\nstatuss: granskad", "YR0110")]
    [InlineData("statsu: utkast\nstatsu: granskad", "YR0110")]
    [InlineData("status: utkast\n\tx", "YR0101")]
    public void A_page_whose_status_cannot_be_read_is_never_a_draft(string written, string rule)
    {
        Edit("10-ett", "status: granskad", written);
        var run = Release("2026.1");
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains($"fel {rule}", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder("2026.1")));
    }

    [Fact]
    public void Which_pages_stay_out_is_said()
    {
        Edit("10-ett", "status: granskad", "status: utkast");
        Assert.Contains(
            "\nUtkast kommer inte med: prov/ny/10-ett/forberedelser/10-sida.md.\n",
            "\n" + Release("2026.1").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_that_is_there_is_never_changed()
    {
        Released("2026.1");
        var before = Names("2026.1").Select(name => File.ReadAllBytes(Path.Combine(Folder("2026.1"), name))).ToArray();
        Edit("10-ett", "Det här står i lagen", "Så här står det i lagen");

        var run = Release("2026.1");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            $"Fel: Utgåvan finns redan i ”{Folder("2026.1")}”, och en utgåva som kan vara lämnad ändras inte. Ge den nya ett annat namn. Har ingen fått den gamla tar du bort mappen och försöker igen.\n",
            run.Error);
        Assert.Equal(before, Names("2026.1").Select(name => File.ReadAllBytes(Path.Combine(Folder("2026.1"), name))));
    }

    /// <summary>Less what the theme's own snapshots hold: hashes, sizes, and the program's version.</summary>
    private static string Steady(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, "[0-9a-f]{64}|[0-9a-f]{40}|(?<=paketversion\": \")[0-9a-f]{20}|(?<=\"byte\": )[0-9]+|(?<=zip, )[0-9]+ kB|yrkesresan [0-9]+\\.[0-9]+\\.[0-9]+[^\\s\",]*(?=[\\s\",.])", "…");
}
