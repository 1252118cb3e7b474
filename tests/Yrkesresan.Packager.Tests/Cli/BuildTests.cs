using Xunit;
using Yrkesresan.Packager.Cli.Output;
using Yrkesresan.Packager.Tests.Files;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary><c>build</c> as its user sees it.</summary>
public sealed class BuildTests : IDisposable
{
    private readonly SmallContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void In_a_narrow_window_no_name_of_a_package_is_broken()
    {
        var run = CliRun.InWindow(44, "build", "--content", content.Content, "--out", content.Out);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"\Aprv-ny-01-forberedelser\.zip\n  Sidor: 1, Tid: 35 min, Storlek: [0-9]+,[0-9] kB,\n  Sparas högst: [0-9]+ tecken\nprv-ny-02-forberedelser\.zip\n", run.Out);
        Assert.Contains("\nTotalt\n  Sidor: 2, Tid: 1 h 10 min, Storlek: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_would_not_work_is_a_failure_and_nothing_is_written()
    {
        var templates = Path.Combine(content.Root, "mallar");
        foreach (var file in Directory.EnumerateFiles(CliRun.Templates, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(templates, Path.GetRelativePath(CliRun.Templates, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var page = Path.Combine(templates, "part.html");
        File.WriteAllText(page, File.ReadAllText(page).Replace("</body>", "<img src=\"logga.png\" alt=\"\"></body>", StringComparison.Ordinal));

        var run = CliRun.Of("build", "--content", content.Content, "--templates", templates, "--out", content.Out, "--course", "PRV-NY-01");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Matches("""
            \ABygger 1 av 1: PRV-NY-01, Förberedelser
            Fel: Paketet prv-ny-01-forberedelser.zip blev fel: index.html:[0-9]+:[0-9]+: YR0674: Filen ”logga.png” finns inte i paketet. Den laddas inte, och sidan kan sluta fungera. Felet ligger i mallarna eller i programmet, inte i innehållet. Inga paket har skrivits.
            \z
            """, run.Error);
        Assert.False(Directory.Exists(content.Out));
    }

    [Fact]
    public void Success_prints_a_table_that_is_not_cut()
    {
        var run = CliRun.Build(content);
        var packages = content.Packages();
        Assert.Equal(["prv-ny-01-forberedelser.zip", "prv-ny-02-forberedelser.zip"], packages.Keys);
        string[] sizes = [.. packages.Values.Select(bytes => Amounts.Size(bytes.Length)), Amounts.Size(packages.Values.Sum(bytes => bytes.Length))];
        Assert.Equal(new CliRun(0, $"""
            Paket                        Sidor         Tid  Storlek  Sparas högst
            prv-ny-01-forberedelser.zip      1      35 min  {sizes[0],7}     22 tecken
            prv-ny-02-forberedelser.zip      1      35 min  {sizes[1],7}     22 tecken
            Totalt                           2  1 h 10 min  {sizes[2],7}

            Sparas högst: det mesta som lärplattformen kan behöva spara om en deltagare.
            Den har plats för 3 500 tecken.

            2 paket ligger nu i {content.Out}.

            """, """
            Bygger 1 av 2: PRV-NY-01, Förberedelser
            Bygger 2 av 2: PRV-NY-02, Förberedelser

            """), run);
    }

    [Fact]
    public void The_table_fits_a_narrow_window() => Assert.All(
        CliRun.Build(content).Out.Split("\n\n")[..2].SelectMany(part => part.Split('\n')), line => Assert.InRange(line.Length, 1, 80));

    [Fact]
    public void Errors_in_the_content_leave_earlier_packages_untouched()
    {
        CliRun.Build(content);
        var before = content.Packages();
        content.Write("prov/yrkesresa.yaml", File.ReadAllText(Path.Combine(content.Content, "prov/yrkesresa.yaml")) + "\ntitell: Prov\n");

        var run = CliRun.Build(content);

        Assert.Equal(new CliRun(1, "", $"""
            {content.Content}/prov/yrkesresa.yaml:8:1: fel YR0110: Nyckeln ”titell” finns inte.
                8 | titell: Prov
                  | ^^^^^^
              Hjälp: Menade du ”titel”? Här kan det stå titel, område, ansvarig, språk, kontakt, tillgänglighetsredogörelse, spår, steg, platser, gränser, regler.

            1 fel i 1 fil.
            Inga paket har skrivits. Paket från tidigare körningar ligger orörda.

            """), run);
        Assert.Equal(before, content.Packages());
    }

    [Fact]
    public void One_course_alone_is_built()
    {
        var run = CliRun.Build(content, "--course", "PRV-NY-02");
        Assert.Equal((0, "Bygger 1 av 1: PRV-NY-02, Förberedelser\n"), (run.ExitCode, run.Error));
        Assert.Equal(["prv-ny-02-forberedelser.zip"], content.Packages().Keys);
    }

    [Fact]
    public void An_unknown_course_is_told_with_the_nearest() => Assert.Equal(
        new CliRun(2, "", "Fel: Ingen kurs har koden ”PRV-NY-03”. Menade du ”PRV-NY-01”? Koderna är PRV-NY-01, PRV-NY-02.\n"),
        CliRun.Build(content, "--course", "PRV-NY-03"));

    [Fact]
    public void A_package_does_not_depend_on_other_courses()
    {
        CliRun.Build(content);
        var all = content.Packages();
        CliRun.Build(content, "--course", "PRV-NY-01");
        var (name, bytes) = content.Packages().Single();
        Assert.Equal(all[name], bytes);
    }

    [Fact]
    public void A_folder_with_other_things_is_never_replaced()
    {
        Directory.CreateDirectory(content.Out);
        var work = Path.Combine(content.Out, "arbete.docx");
        File.WriteAllText(work, "viktigt");

        var run = CliRun.Build(content);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.EndsWith($"Fel: Mappen ”{content.Out}” innehåller annat än paket som det här programmet har byggt, till exempel ”arbete.docx”. "
            + "Den ersätts i sin helhet, så inget har skrivits. Ange en tom mapp, eller flytta det andra därifrån.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("viktigt", File.ReadAllText(work));
    }

    [Fact]
    public void Packages_that_go_away_are_named()
    {
        CliRun.Build(content);
        var run = CliRun.Build(content, "--course", "PRV-NY-02");
        Assert.Equal("""
            Bygger 1 av 1: PRV-NY-02, Förberedelser
            Mappen har ersatts i sin helhet. Borttagna paket, som inte byggdes nu: prv-ny-01-forberedelser.zip.

            """, run.Error);
    }

    [Fact]
    public void An_earlier_folder_that_cannot_be_deleted_is_named()
    {
        if (OperatingSystem.IsWindows()) return; // Folders are closed in another way there.
        CliRun? run = null;
        ClosedFolders.Open(content.Root);
        ClosedFolders.ApplyTo(() =>
        {
            CliRun.Build(content);
            ClosedFolders.Close(content.Out);
            run = CliRun.Build(content);
        });
        Assert.Equal(0, run!.ExitCode);
        Assert.EndsWith(
            $"Mappen med de förra paketen gick inte att ta bort. Den ligger kvar i ”{content.Root}/.paket.yrkesresan-old-1”, och du kan ta bort den.\n",
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(2, content.Packages().Count);
    }

    [Fact]
    public void Content_without_pages_leaves_earlier_packages_untouched()
    {
        CliRun.Build(content);
        var before = content.Packages();
        foreach (var course in new[] { "10-ett", "20-tva" })
        {
            File.Move(
                Path.Combine(content.Content, $"prov/ny/{course}/forberedelser/10-sida.md"),
                Path.Combine(content.Content, $"prov/ny/{course}/forberedelser/_10-sida.md"));
        }

        var run = CliRun.Build(content);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("varning YR0316: Kursen har inga sidor", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("""
            Innehållet har inga sidor att göra paket av. Kontrollera att sidorna finns och att deras namn inte börjar med _.
            Inga paket har skrivits. Paket från tidigare körningar ligger orörda.

            """, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, content.Packages());
    }

    [Theory]
    [InlineData("paket")]
    [InlineData("prov/ny/../paket/")]
    [InlineData("")]
    public void Packages_are_never_put_among_the_content(string below)
    {
        var folder = Path.Combine(content.Content, below);
        var run = CliRun.Of("build", "--content", content.Content, "--templates", CliRun.Templates, "--out", folder);
        Assert.Equal(
            new CliRun(2, "", $"Fel: Mappen för paketen, ”{folder}”, ligger i ”{content.Content}”, som läses. Ange en mapp utanför den med --out MAPP.\n"),
            run);
    }

    [Theory]
    [InlineData("content", "länk", "länk")]
    [InlineData("content", "länk", "länk/paket")]
    [InlineData("content", "länk", "content/../länk/prov/paket")]
    [InlineData("länk", "länk", "content/paket")]
    [InlineData("länk", "länk", "länk/paket")]
    [InlineData("länk", "länk", "länk-till-länk/paket")]
    public void A_link_is_no_way_round_that(string read, string link, string folder)
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks.
        Directory.CreateSymbolicLink(Path.Combine(content.Root, link), content.Content);
        Directory.CreateSymbolicLink(Path.Combine(content.Root, "länk-till-länk"), link);
        var (from, to) = (Path.Combine(content.Root, read), Path.Combine(content.Root, folder));

        var run = CliRun.Of("build", "--content", from, "--templates", CliRun.Templates, "--out", to);

        Assert.Equal(new CliRun(2, "", $"Fel: Mappen för paketen, ”{to}”, ligger i ”{from}”, som läses. Ange en mapp utanför den med --out MAPP.\n"), run);
    }

    [Fact]
    public void Links_that_lead_round_are_a_failure_that_names_the_folder()
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks.
        var folder = Path.Combine(content.Root, "runt", "paket");
        Directory.CreateSymbolicLink(Path.Combine(content.Root, "runt"), "runt");
        var run = CliRun.Of("build", "--content", content.Content, "--templates", CliRun.Templates, "--out", folder);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains($"”{folder}”", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("desktop.ini")]
    [InlineData("prov/ny/10-ett/media/Thumbs.db")]
    [InlineData("prov/ny/10-ett/.DS_Store")]
    public void What_a_file_manager_leaves_in_the_content_stops_nothing(string left)
    {
        content.Write(left, "");
        Assert.Equal(new CliRun(0, "Inga fel.\n", ""), CliRun.Validate(content));
        Assert.Equal(0, CliRun.Build(content).ExitCode);
        Assert.Equal(0, CliRun.Build(content).ExitCode);
    }

    [Fact]
    public void A_folder_named_like_the_content_is_another_folder()
    {
        var folder = content.Content + "-paket";
        Assert.Equal(0, CliRun.Of("build", "--content", content.Content, "--templates", CliRun.Templates, "--out", folder).ExitCode);
    }

    [Fact]
    public void A_file_that_the_disk_will_not_give_is_named()
    {
        const string file = "prov/kallor.yaml";
        using var taken = new FileStream(Path.Combine(content.Content, file), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(
            new CliRun(
                2,
                "",
                $"Fel: Filen ”{content.Content}/{file}” går inte att läsa. Kontrollera att du har rätt att läsa den och att inget annat program har den öppen.\n"),
            CliRun.Build(content));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_a_failure_without_a_trace()
    {
        File.WriteAllText(Path.Combine(content.Root, "fil"), "");
        var folder = Path.Combine(content.Root, "fil", "paket");
        var failed = CliRun.Of("build", "--content", content.Content, "--templates", CliRun.Templates, "--out", folder);
        Assert.Equal((2, ""), (failed.ExitCode, failed.Out));
        Assert.EndsWith(
            $"Fel: Det gick inte att skriva paketen i ”{folder}”. Kontrollera att allt på vägen dit är mappar, att du har rätt att skriva där och att det finns plats på disken.\n",
            failed.Error,
            StringComparison.Ordinal);
    }
}
