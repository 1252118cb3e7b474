using Xunit;

namespace Yrkesresan.Packager.Tests.Cli.Releases;

/// <summary><c>build --release --since</c>: what has become of each package since the release before.</summary>
public sealed class ReleaseChangeTests : ReleaseScene
{
    [Fact]
    public void What_is_unchanged_has_the_same_bytes_and_is_called_so()
    {
        Released("2026.1");
        Edit("10-ett", "Det här står i lagen", "Så här står det i lagen");
        Released("2026.2", "--since", Folder("2026.1"));

        Assert.Equal(File.ReadAllBytes(Package("2026.1", "prv-ny-02-forberedelser")), File.ReadAllBytes(Package("2026.2", "prv-ny-02-forberedelser")));
        Assert.Equal(["ändrad: Texten är ändrad på sidan ”Sida i PRV-NY-01”.", "oförändrad: "], Told("2026.2"));
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
    public void A_template_that_says_the_same_in_another_way_is_theme_too()
    {
        Released("2026.1");
        var templates = Templates();
        var page = Path.Combine(templates, "page.html");
        File.WriteAllText(page, File.ReadAllText(page) + "<hr>\n");
        Released("2026.2", "--since", Folder("2026.1"), "--templates", templates);

        Assert.All(Told("2026.2"), told => Assert.StartsWith("bara temat ändrat", told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_retitled_course_is_changed()
    {
        Released("2026.1");
        var course = Path.Combine(Sources.Content, "prov/ny/10-ett/kurs.yaml");
        File.WriteAllText(course, File.ReadAllText(course).Replace("titel: Kurs PRV-NY-01", "titel: Nya kursen", StringComparison.Ordinal));
        Released("2026.2", "--since", Folder("2026.1"));

        Assert.Equal("ändrad: Heter nu ”Nya kursen: Förberedelser” (förut ”Kurs PRV-NY-01: Förberedelser”).", Told("2026.2")[0]);
    }

    [Fact]
    public void A_removed_page_is_stopped_until_a_word_is_said_and_then_told()
    {
        Question("samma", "- [x] Ja\n- [ ] Nej");
        Released("2026.1");
        File.Delete(Path.Combine(Sources.Content, "prov/ny/10-ett/forberedelser/20-fraga.md"));
        Assert.Contains("fel YR0370: Sidan med id ”fraga” är utgiven", Release("2026.2").Error, StringComparison.Ordinal);

        File.WriteAllText(
            LedgerFile,
            File
                .ReadAllText(LedgerFile)
                .Replace("sida: fraga, utgåva: '2026.1'}", "sida: fraga, utgåva: '2026.1', borttagen: Behövs inte}", StringComparison.Ordinal));
        Released("2026.2", "--since", Folder("2026.1"));
        Assert.Equal("ändrad: Borttaget: sidan ”Frågan”. 1 fråga borttagen.", Told("2026.2")[0]);
    }

    [Fact]
    public void A_question_with_other_answers_is_said_to_lose_them()
    {
        Question("samma", "- [x] Ja\n- [ ] Nej");
        Released("2026.1");
        Question("samma", "- [ ] Ja\n- [x] Nej");
        Released("2026.2", "--since", Folder("2026.1"));

        Assert.Equal(
            "ändrad: Frågor har fått andra svarsalternativ eller ett annat rätt svar, på sidan ”Frågan”. De svaren glöms, och deltagarna får frågorna igen. Texten är ändrad på sidan ”Frågan”.",
            Told("2026.2")[0]);
    }

    [Fact]
    public void A_page_under_another_file_name_that_keeps_its_id_changes_nothing()
    {
        Question("samma", "- [x] Ja\n- [ ] Nej");
        Released("2026.1");
        var page = Path.Combine(Sources.Content, "prov/ny/10-ett/forberedelser/20-fraga.md");
        var text = File.ReadAllText(page).Replace("titel: Frågan", "titel: Frågan\nid: fraga", StringComparison.Ordinal);
        File.Delete(page);
        Sources.Write("prov/ny/10-ett/forberedelser/30-nytt-namn.md", text);
        Released("2026.2", "--since", Folder("2026.1"));

        Assert.Equal("oförändrad: ", Told("2026.2")[0]);
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
