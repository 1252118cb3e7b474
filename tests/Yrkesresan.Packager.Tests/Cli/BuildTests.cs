using Xunit;
using Yrkesresan.Packager.Cli.Output;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary><c>build</c> as its user sees it.</summary>
public sealed class BuildTests : IDisposable
{
    private readonly SmallContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Success_prints_a_table_that_is_not_cut()
    {
        var run = CliRun.Build(content);
        var packages = content.Packages();
        Assert.Equal(["prv-ny-01-forberedelser.zip", "prv-ny-02-forberedelser.zip"], packages.Keys);
        string[] sizes = [.. packages.Values.Select(bytes => Amounts.Size(bytes.Length)), Amounts.Size(packages.Values.Sum(bytes => bytes.Length))];
        Assert.Equal(new CliRun(0, $"""
            Paket                        Sidor         Tid  Storlek
            prv-ny-01-forberedelser.zip      1      35 min  {sizes[0],7}
            prv-ny-02-forberedelser.zip      1      35 min  {sizes[1],7}
            Totalt                           2  1 h 10 min  {sizes[2],7}

            2 paket ligger nu i {content.Out}.

            """, ""), run);
    }

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
              Hjälp: Menade du ”titel”? Här kan det stå titel, område, ansvarig, språk, kontakt, tillgänglighetsredogörelse, spår, steg, platser, regler.

            1 fel i 1 fil.
            Inga paket har skrivits. Paket från tidigare körningar ligger orörda.

            """), run);
        Assert.Equal(before, content.Packages());
    }

    [Fact]
    public void One_course_alone_is_built()
    {
        var run = CliRun.Build(content, "--course", "PRV-NY-02");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
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

        Assert.Equal(new CliRun(2, "", $"Fel: Mappen ”{content.Out}” innehåller annat än paket, till exempel ”arbete.docx”. "
            + "Den ersätts i sin helhet, så inget har skrivits. Ange en tom mapp eller en mapp med bara zip-filer.\n"), run);
        Assert.Equal("viktigt", File.ReadAllText(work));
    }

    [Fact]
    public void A_file_that_the_disk_will_not_give_is_named()
    {
        const string file = "prov/kallor.yaml";
        using var taken = new FileStream(Path.Combine(content.Content, file), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(
            new CliRun(2, "", $"Fel: Filen ”{content.Content}/{file}” går inte att läsa. Kontrollera att du har rätt att läsa den och att inget annat program har den öppen.\n"),
            CliRun.Build(content));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_a_failure_without_a_trace()
    {
        File.WriteAllText(Path.Combine(content.Root, "fil"), "");
        var failed = CliRun.Of("build", "--content", content.Content, "--templates", CliRun.Templates, "--out", Path.Combine(content.Root, "fil", "paket"));
        Assert.Equal(new CliRun(2, "", "Fel: Det gick inte att läsa eller skriva på disken. Kontrollera att det finns plats och att du har rätt att skriva där. Kör med YRKESRESAN_DEBUG=1 för att se mer.\n"), failed);
    }
}
