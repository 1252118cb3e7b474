using Xunit;

namespace Yrkesresan.Packager.Tests.Cli.Releases;

/// <summary><c>utgivna.yaml</c>: the ledger that a release adds to.</summary>
public sealed class LedgerTests : ReleaseScene
{
    [Fact]
    public void What_an_editor_wrote_in_the_ledger_stays()
    {
        Released("2026.1");
        File.AppendAllText(LedgerFile, "# En anteckning.\n");
        var before = File.ReadAllText(LedgerFile);
        Sources.Course("30-tre", "PRV-NY-03", "km-3");
        Released("2026.2", "--since", Folder("2026.1"));

        Assert.Equal(
            before + "- {kurs: PRV-NY-03, del: forberedelser, utgåva: '2026.2'}\n- {kurs: PRV-NY-03, del: forberedelser, sida: sida, utgåva: '2026.2'}\n",
            File.ReadAllText(LedgerFile));
    }

    /// <remarks>It stands in <c>leverans.json</c>, or is what someone calls the folder.</remarks>
    [Theory]
    [InlineData("Förra, borttagen: ja", "'Förra, borttagen: ja'")]
    [InlineData("#1 [ny", "'#1 [ny'")]
    [InlineData("it's", "'it''s'")]
    [InlineData("2026.1", "'2026.1'")]
    public void The_name_of_the_release_before_is_only_a_name(string name, string noted)
    {
        Released("2026.1");
        File.Delete(LedgerFile);
        var notes = Path.Combine(Folder("2026.1"), "leverans.json");
        File.WriteAllText(notes, File.ReadAllText(notes).Replace("\"2026.1\"", $"\"{name}\"", StringComparison.Ordinal));
        Released("2026.2", "--since", Folder("2026.1"));

        Assert.Equal(
            [
                $"- {{kurs: PRV-NY-01, del: forberedelser, utgåva: {noted}}}",
                $"- {{kurs: PRV-NY-01, del: forberedelser, sida: sida, utgåva: {noted}}}",
                $"- {{kurs: PRV-NY-02, del: forberedelser, utgåva: {noted}}}",
                $"- {{kurs: PRV-NY-02, del: forberedelser, sida: sida, utgåva: {noted}}}",
            ],
            File.ReadAllLines(LedgerFile).Where(line => !line.StartsWith('#')));
        Released("2026.3", "--since", Folder("2026.2"));
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("\uFEFF", "\r\n")]
    [InlineData("", "\r\n")]
    public void The_ledger_keeps_its_line_breaks_and_its_byte_order_mark(string mark, string lineBreak)
    {
        Released("2026.1");
        // The second å is an a and a ring above it.
        var before = mark + File.ReadAllText(LedgerFile).ReplaceLineEndings(lineBreak) + $"# På på a\u030A{lineBreak}{lineBreak}# Sist";
        File.WriteAllText(LedgerFile, before, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Sources.Course("30-tre", "PRV-NY-03", "km-3");
        Released("2026.2", "--since", Folder("2026.1"));

        Assert.Equal(
            $"{before}{lineBreak}- {{kurs: PRV-NY-03, del: forberedelser, utgåva: '2026.2'}}{lineBreak}- {{kurs: PRV-NY-03, del: forberedelser, sida: sida, utgåva: '2026.2'}}{lineBreak}",
            System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(LedgerFile)));
        Released("2026.3", "--since", Folder("2026.2"));
    }

    [Fact]
    public void Lines_that_someone_else_adds_during_the_run_are_not_lost()
    {
        Released("2026.1");
        Sources.Course("30-tre", "PRV-NY-03", "km-3");
        var run = CliRun.WhileBuilding(
            () => File.AppendAllText(LedgerFile, "# En annan körning.\n"),
            ["build", "--release", "2026.2", "--content", Sources.Content, "--templates", CliRun.Templates, "--out", Folder("2026.2")]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.EndsWith(
            "Fel: Filen ”prov/utgivna.yaml” har ändrats medan programmet arbetade. Kör igen, så räknas ändringen med. Ingen utgåva har skrivits.\n",
            run.Error,
            StringComparison.Ordinal);
        Assert.EndsWith("# En annan körning.\n", File.ReadAllText(LedgerFile), StringComparison.Ordinal);
        Assert.DoesNotContain("PRV-NY-03", File.ReadAllText(LedgerFile), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder("2026.2")));
    }

    [Theory]
    [InlineData("[]\n")]
    [InlineData("[{kurs: PRV-NY-01, del: forberedelser, utgåva: '2026.1'}]\n")]
    [InlineData("  - {kurs: PRV-NY-01, del: forberedelser, utgåva: '2026.1'}\n")]
    [InlineData("- {kurs: PRV-NY-01, del: forberedelser, utgåva: '2026.1'}\n...\n")]
    public void A_ledger_that_no_line_can_be_added_to_stops_the_release_and_stays(string ledger)
    {
        Sources.Write("prov/utgivna.yaml", ledger);

        var run = Release("2026.1");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("prov/utgivna.yaml:1:1: fel YR0374: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n1 fel i 1 fil.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(ledger, File.ReadAllText(LedgerFile));
        Assert.False(Directory.Exists(Folder("2026.1")));
    }

    [Fact]
    public void What_lies_where_the_ledger_is_first_written_is_never_written_through()
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks.
        var elsewhere = Path.Combine(Sources.Root, "annat");
        File.WriteAllText(elsewhere, "viktigt");
        File.CreateSymbolicLink(Path.Combine(Sources.Content, "prov/.utgivna.yaml.yrkesresan-new"), elsewhere);

        Released("2026.1");

        Assert.Equal("viktigt", File.ReadAllText(elsewhere));
        Assert.Contains("PRV-NY-01", File.ReadAllText(LedgerFile), StringComparison.Ordinal);
        Assert.Null(new FileInfo(LedgerFile).LinkTarget);
    }
}
