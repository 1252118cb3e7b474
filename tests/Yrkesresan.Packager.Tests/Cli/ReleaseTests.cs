using System.Text.Json;
using Xunit;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Tests.Snapshots;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary><c>build --release</c>: what whoever hands over a release, and whoever receives it, can rely on.</summary>
public sealed class ReleaseTests : IDisposable
{
    private static readonly string Snapshots = RepositoryFolder.Below("tests", "samples", "leverans");

    private readonly SmallContent content = new();

    private string LedgerFile => Path.Combine(content.Content, "prov/utgivna.yaml");

    public void Dispose() => content.Dispose();

    [Fact]
    public void The_first_release_is_all_new_and_writes_the_ledger()
    {
        var run = Release("2026.1");

        Assert.Equal((0, $"""
            prv-ny-01-forberedelser.zip  ny
            prv-ny-02-forberedelser.zip  ny

            Utgåvan 2026.1 ligger nu i {Folder("2026.1")}: 2 paket, LEVERANS.html, leverans.json och kurser.csv.
            Lämna hela mappen till den som sköter lärplattformen. Checka in utgivna.yaml i git.

            """), (run.ExitCode, run.Out));
        Assert.Equal(["LEVERANS.html", "kurser.csv", "leverans.json", "prv-ny-01-forberedelser.zip", "prv-ny-02-forberedelser.zip"], Names("2026.1"));
        Snapshot.Match(File.ReadAllText(LedgerFile), Snapshots, "utgivna.yaml");
        Assert.Equal(0, CliRun.Validate(content).ExitCode);
    }

    [Fact]
    public void The_files_for_the_administrator_say_what_they_said()
    {
        Released("2026.1");
        content.Course("30-tre", "PRV-NY-03", "km-3", "fordjupning");
        Edit("10-ett", "Det här står i lagen", "Så här står det i lagen");
        Released("2026.2", "--since", Folder("2026.1"));

        foreach (var name in new[] { "LEVERANS.html", "kurser.csv", "leverans.json" })
            Snapshot.Match(Steady(File.ReadAllText(Path.Combine(Folder("2026.2"), name))), Snapshots, name);
    }

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

        string[] expected = ["bara temat ändrat: Bara utseende och teknik har ändrats. Texterna och frågorna är desamma.", "bara temat ändrat: Bara utseende och teknik har ändrats. Texterna och frågorna är desamma."];
        Assert.Equal(expected, Told("2026.2"));
        Assert.Equal(expected, Told("2026.3"));
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
        var course = Path.Combine(content.Content, "prov/ny/10-ett/kurs.yaml");
        File.WriteAllText(course, File.ReadAllText(course).Replace("titel: Kurs PRV-NY-01", "titel: Nya kursen", StringComparison.Ordinal));
        Released("2026.2", "--since", Folder("2026.1"));

        Assert.Equal("ändrad: Heter nu ”Nya kursen: Förberedelser” (förut ”Kurs PRV-NY-01: Förberedelser”).", Told("2026.2")[0]);
    }

    [Fact]
    public void A_removed_page_is_stopped_until_a_word_is_said_and_then_told()
    {
        Question("samma", "- [x] Ja\n- [ ] Nej");
        Released("2026.1");
        File.Delete(Path.Combine(content.Content, "prov/ny/10-ett/forberedelser/20-fraga.md"));
        Assert.Contains("fel YR0370: Sidan med id ”fraga” är utgiven", Release("2026.2").Error, StringComparison.Ordinal);

        File.WriteAllText(LedgerFile, File.ReadAllText(LedgerFile).Replace("sida: fraga, utgåva: '2026.1'}", "sida: fraga, utgåva: '2026.1', borttagen: Behövs inte}", StringComparison.Ordinal));
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
        var page = Path.Combine(content.Content, "prov/ny/10-ett/forberedelser/20-fraga.md");
        var text = File.ReadAllText(page).Replace("titel: Frågan", "titel: Frågan\nid: fraga", StringComparison.Ordinal);
        File.Delete(page);
        content.Write("prov/ny/10-ett/forberedelser/30-nytt-namn.md", text);
        Released("2026.2", "--since", Folder("2026.1"));

        Assert.Equal("oförändrad: ", Told("2026.2")[0]);
    }

    [Fact]
    public void A_renamed_code_is_stopped_by_the_ledger_and_is_a_removed_and_a_new_package()
    {
        Released("2026.1");
        var course = Path.Combine(content.Content, "prov/ny/10-ett/kurs.yaml");
        File.WriteAllText(course, File.ReadAllText(course).Replace("kod: PRV-NY-01", "kod: PRV-NY-09", StringComparison.Ordinal));
        var goals = Path.Combine(content.Content, "prov/kunskapsmal.yaml");
        File.WriteAllText(goals, File.ReadAllText(goals).Replace("kurs: PRV-NY-01", "kurs: PRV-NY-09", StringComparison.Ordinal));

        var stopped = Release("2026.2", "--since", Folder("2026.1"));
        Assert.Equal(1, stopped.ExitCode);
        Assert.Contains("YR0370: Kurskoden ”PRV-NY-01” är utgiven, men ingen kurs har den längre.", stopped.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder("2026.2")));

        File.WriteAllText(LedgerFile, File.ReadAllText(LedgerFile).Replace("PRV-NY-01, del: forberedelser, utgåva: '2026.1'", "PRV-NY-01, del: forberedelser, utgåva: '2026.1', borttagen: Ny kod", StringComparison.Ordinal));
        Released("2026.2", "--since", Folder("2026.1"));
        Assert.Equal(
            ["ny: Har samma sidor som prv-ny-01-forberedelser.zip, som inte längre ingår: kursen har fått en ny kod. För Totara är det ett nytt paket, och deltagarna börjar om från början.", "oförändrad: "],
            Told("2026.2"));
        Assert.Contains("\"fil\": \"prv-ny-01-forberedelser.zip\"", File.ReadAllText(Path.Combine(Folder("2026.2"), "leverans.json")).Split("\"borttagna\"")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_stays_out_and_its_faults_stop_nothing_but_a_link_to_it_does()
    {
        content.Write("prov/ny/10-ett/forberedelser/20-utkast.md", "---\ntitel: Utkast\ntyp: text\nkällor: [finns-inte]\n---\n\n[Trasig](99-inget.md)\n");
        Assert.Equal(1, CliRun.Validate(content).ExitCode);
        Released("2026.1");
        Assert.DoesNotContain("utkast", File.ReadAllText(LedgerFile), StringComparison.Ordinal);

        Edit("10-ett", "Det här står i lagen", "Se [utkastet](20-utkast.md). Det här står i lagen");
        var stopped = Release("2026.2", "--since", Folder("2026.1"));
        Assert.Equal(1, stopped.ExitCode);
        Assert.Contains("fel YR0372: Sidan 20-utkast.md är ett utkast och kommer inte med i utgåvan.", stopped.Error, StringComparison.Ordinal);
        Assert.Contains("1 fel", stopped.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder("2026.2")));
    }

    [Fact]
    public void A_status_that_nobody_can_read_is_no_draft()
    {
        Edit("10-ett", "status: granskad", "status: gransakd");
        var run = Release("2026.1");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("YR0114", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_that_is_there_is_never_changed()
    {
        Released("2026.1");
        var before = Names("2026.1").Select(name => File.ReadAllBytes(Path.Combine(Folder("2026.1"), name))).ToArray();
        Edit("10-ett", "Det här står i lagen", "Så här står det i lagen");

        var run = Release("2026.1");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal($"Fel: Utgåvan finns redan i ”{Folder("2026.1")}”, och en utgåva som kan vara lämnad ändras inte. Ge den nya ett annat namn. Har ingen fått den gamla tar du bort mappen och försöker igen.\n", run.Error);
        Assert.Equal(before, Names("2026.1").Select(name => File.ReadAllBytes(Path.Combine(Folder("2026.1"), name))));
    }

    [Fact]
    public void Without_the_release_before_nothing_that_learners_have_is_called_new()
    {
        Released("2026.1");
        var run = Release("2026.2");

        Assert.Contains("Ange mappen med den förra med --since", run.Error, StringComparison.Ordinal);
        Assert.All(Told("2026.2"), told => Assert.Equal("ändrad: Paketet har getts ut förut, men den förra utgåvan fanns inte att jämföra med. Räkna med att det är ändrat.", told));
    }

    [Fact]
    public void What_an_editor_wrote_in_the_ledger_stays()
    {
        Released("2026.1");
        File.AppendAllText(LedgerFile, "# En anteckning.\n");
        var before = File.ReadAllText(LedgerFile);
        content.Course("30-tre", "PRV-NY-03", "km-3");
        Released("2026.2", "--since", Folder("2026.1"));

        Assert.Equal(before + "- {kurs: PRV-NY-03, del: forberedelser, utgåva: '2026.2'}\n- {kurs: PRV-NY-03, del: forberedelser, sida: sida, utgåva: '2026.2'}\n", File.ReadAllText(LedgerFile));
    }

    [Theory]
    [InlineData("[]\n")]
    [InlineData("[{kurs: PRV-NY-01, del: forberedelser, utgåva: '2026.1'}]\n")]
    [InlineData("  - {kurs: PRV-NY-01, del: forberedelser, utgåva: '2026.1'}\n")]
    public void A_ledger_that_no_line_can_be_added_to_stops_the_release_and_stays(string ledger)
    {
        content.Write("prov/utgivna.yaml", ledger);

        var run = Release("2026.1");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("\nFel: Programmet kan inte lägga till rader i ”prov/utgivna.yaml”. Skriv varje id på en egen rad som börjar med ”- ” längst till vänster, utan hakparenteser runt listan. Ingen utgåva har skrivits.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(ledger, File.ReadAllText(LedgerFile));
        Assert.False(Directory.Exists(Folder("2026.1")));
    }

    [Theory]
    [InlineData("--since hör till --release. Skriv också --release NAMN.", "--since", "x")]
    [InlineData("En utgåva är alla kurser. Ta bort --course, annars ser de andra ut att vara borttagna.", "--release", "1", "--course", "PRV-NY-01")]
    [InlineData("”Nul.1” är upptaget och kan inte vara namnet på en utgåva. Skriv till exempel 2026.2.", "--release", "Nul.1")]
    [InlineData("”paket” är upptaget och kan inte vara namnet på en utgåva. Skriv till exempel 2026.2.", "--release", "paket")]
    [InlineData("”../1” kan inte vara namnet på en utgåva. Skriv till exempel 2026.2: högst 40 tecken av a–z, A–Z, 0–9, punkt, bindestreck och understreck.", "--release", "../1")]
    public void Options_that_do_not_go_together_are_refused(string told, params string[] options)
    {
        var run = CliRun.Build(content, options);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"Fel: {told}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_release_is_refused()
    {
        var empty = Directory.CreateDirectory(Path.Combine(content.Root, "tom")).FullName;
        Assert.Equal((2, $"Fel: Mappen ”{empty}” är inte den förra utgåvan som den lämnades ut. Den har inga paket. Ange den mappen, orörd, med --since.\n"), Failed(empty));
        var file = Path.Combine(content.Root, "fil");
        File.WriteAllText(file, "");
        Assert.Equal((2, $"Fel: ”{file}” är en fil. Ange en mapp med --since MAPP.\n"), Failed(file));

        (int, string) Failed(string since) => Release("2026.1", "--since", since) is var run ? (run.ExitCode, run.Error) : default;
    }

    [Fact]
    public void A_release_before_that_is_not_as_it_was_handed_over_is_refused()
    {
        Released("2026.1");
        var (one, notes) = (Package("2026.1", "prv-ny-01-forberedelser"), Path.Combine(Folder("2026.1"), "leverans.json"));
        var (package, text) = (File.ReadAllBytes(one), File.ReadAllText(notes));

        File.Copy(one, Package("2026.1", "prv-ny-01-forberedelser (1)"));
        Refused("Filerna ”prv-ny-01-forberedelser (1).zip” och ”prv-ny-01-forberedelser.zip” är samma paket.");
        File.Delete(Package("2026.1", "prv-ny-01-forberedelser (1)"));

        File.WriteAllBytes(one, package[..^100]);
        Refused("Filen ”prv-ny-01-forberedelser.zip” är skadad, eller inte skriven av det här programmet.");
        File.Delete(one);
        Refused("Filen ”prv-ny-01-forberedelser.zip” saknas i den.");
        File.WriteAllBytes(one, package);

        foreach (var spoilt in new[] { text[..300], "[]", "{}", "\"x\"", text.Replace("\"2026.1\"", "null", StringComparison.Ordinal), text.Replace("\"fil\"", "\"fel\"", StringComparison.Ordinal), "{\"utgåva\":\"\\ud800\",\"paket\":[]}" })
        {
            File.WriteAllText(notes, spoilt);
            Refused("Filen ”leverans.json” är skadad, eller inte skriven av det här programmet.");
        }

        void Refused(string why)
        {
            var run = Release("2026.2", "--since", Folder("2026.1"));
            Assert.Equal((2, $"Fel: Mappen ”{Folder("2026.1")}” är inte den förra utgåvan som den lämnades ut. {why} Ange den mappen, orörd, med --since.\n"), (run.ExitCode, run.Error));
            Assert.False(Directory.Exists(Folder("2026.2")));
        }
    }

    private CliRun Release(string name, params string[] more) => CliRun.Of(
        ["build", "--release", name, "--content", content.Content, "--out", Folder(name), .. more.Contains("--templates") ? more : [.. more, "--templates", CliRun.Templates]]);

    private void Released(string name, params string[] more)
    {
        var run = Release(name, more);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private string Folder(string release) => Path.Combine(content.Root, release);

    private string Package(string release, string name) => Path.Combine(Folder(release), name + ".zip");

    private string[] Names(string release) => [.. Directory.EnumerateFiles(Folder(release)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>What has become of each package, and the sentences about it.</summary>
    private string[] Told(string release)
    {
        using var notes = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder(release), "leverans.json")));
        return [.. notes.RootElement.GetProperty("paket").EnumerateArray().Select(package => $"{package.GetProperty("slag")}: {string.Join(' ', package.GetProperty("ändringar").EnumerateArray())}")];
    }

    private void Question(string id, string options) => content.Write(
        "prov/ny/10-ett/forberedelser/20-fraga.md",
        $"---\ntitel: Frågan\ntyp: quiz\nminuter: 5\nmotivering: Den här prövar vad du kan.\nkunskapsmål: [km-1]\nkällor: [lag]\nstatus: fastställd\n---\n\n::: fråga {{#{id}}}\nStämmer det?\n\n{options}\n:::\n");

    private void Edit(string course, string before, string after)
    {
        var page = Path.Combine(content.Content, $"prov/ny/{course}/forberedelser/10-sida.md");
        File.WriteAllText(page, File.ReadAllText(page).Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>A copy of the templates, to change.</summary>
    private string Templates()
    {
        var templates = Path.Combine(content.Root, "mallar");
        foreach (var file in Directory.EnumerateFiles(CliRun.Templates, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(templates, Path.GetRelativePath(CliRun.Templates, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return templates;
    }

    /// <summary>Less what the theme's own snapshots hold: hashes, sizes, and the program's version.</summary>
    private static string Steady(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, "[0-9a-f]{64}|[0-9a-f]{40}|(?<=paketversion\": \")[0-9a-f]{20}|(?<=\"byte\": )[0-9]+|(?<=zip, )[0-9]+ kB|yrkesresan [0-9]+\\.[0-9]+\\.[0-9]+[^\\s\",]*(?=[\\s\",.])", "…");
}
