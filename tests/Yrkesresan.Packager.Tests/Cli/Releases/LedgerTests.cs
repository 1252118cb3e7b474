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
    [InlineData("[]\n")]
    [InlineData("[{kurs: PRV-NY-01, del: forberedelser, utgåva: '2026.1'}]\n")]
    [InlineData("  - {kurs: PRV-NY-01, del: forberedelser, utgåva: '2026.1'}\n")]
    public void A_ledger_that_no_line_can_be_added_to_stops_the_release_and_stays(string ledger)
    {
        Sources.Write("prov/utgivna.yaml", ledger);

        var run = Release("2026.1");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(
            "\nFel: Programmet kan inte lägga till rader i ”prov/utgivna.yaml”. Skriv varje id på en egen rad som börjar med ”- ” längst till vänster, utan hakparenteser runt listan. Ingen utgåva har skrivits.\n",
            run.Error,
            StringComparison.Ordinal);
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
