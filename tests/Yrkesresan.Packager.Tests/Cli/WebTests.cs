using Xunit;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary><c>build --web</c>: the same pages, without an LMS.</summary>
public sealed class WebTests : IDisposable
{
    private readonly SmallContent content = new();

    private string Web => Path.Combine(content.Root, "webb");

    public void Dispose() => content.Dispose();

    [Fact]
    public void The_site_has_the_packages_pages_and_an_index_that_leads_to_each()
    {
        var run = CliRun.Build(content, "--web", Web);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains($"Webbplatsen ligger i {Web}. Öppna index.html där.\n", run.Error, StringComparison.Ordinal);
        var page = Packager.Inspection.Archives.PackageReader.Read(content.Packages()["prv-ny-01-forberedelser.zip"]).Files["index.html"];
        Assert.Equal(page.ToArray(), File.ReadAllBytes(Path.Combine(Web, "prv-ny-01-forberedelser", "index.html")));
        Assert.False(File.Exists(Path.Combine(Web, "prv-ny-01-forberedelser", "imsmanifest.xml")));
        var index = File.ReadAllText(Path.Combine(Web, "index.html"));
        Assert.All(
            content.Packages().Keys,
            name => Assert.Contains($"href=\"{Path.GetFileNameWithoutExtension(name)}/index.html\"", index, StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_replaced_as_a_whole()
    {
        CliRun.Build(content, "--web", Web);
        CliRun.Build(content, "--web", Web, "--course", "PRV-NY-02");
        Assert.Equal(["prv-ny-02-forberedelser"], Directory.EnumerateDirectories(Web).Select(folder => Path.GetFileName(folder)));
    }

    [Fact]
    public void A_folder_with_something_else_is_left_alone()
    {
        Directory.CreateDirectory(Web);
        File.WriteAllText(Path.Combine(Web, "index.html"), "<p>Mitt eget</p>");

        var run = CliRun.Build(content, "--web", Web);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            $"Fel: ”{Web}” är ingen mapp med en webbplats som det här programmet har gjort. Den ersätts i sin helhet, så inget har skrivits där. Ange en tom mapp.\n",
            run.Error);
        Assert.False(Directory.Exists(content.Out));
        Assert.Equal(["index.html"], Directory.EnumerateFileSystemEntries(Web).Select(entry => Path.GetFileName(entry)));
    }

    [Fact]
    public void What_someone_has_put_beside_the_site_is_never_lost()
    {
        CliRun.Build(content, "--web", Web);
        var note = Path.Combine(Web, "anteckningar.txt");
        File.WriteAllText(note, "Mina egna");

        var run = CliRun.Build(content, "--web", Web);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            $"Fel: Mappen ”{Web}” innehåller annat än webbplatsen, till exempel ”anteckningar.txt”. Den ersätts i sin helhet, så inget har skrivits där. Flytta det därifrån eller ange en annan mapp.\n",
            run.Error);
        Assert.Equal("Mina egna", File.ReadAllText(note));
    }

    [Theory]
    [InlineData("paket")]
    [InlineData("paket/webb")]
    [InlineData(".")]
    public void It_lies_apart_from_the_packages(string place)
    {
        var (packages, web) = (Path.Combine(content.Root, "paket"), Path.Combine(content.Root, place));

        var run = CliRun.Of("build", "--content", content.Content, "--templates", CliRun.Templates, "--out", packages, "--web", web);

        Assert.Equal(
            (2, $"Fel: Mappen för webbplatsen, ”{web}”, och mappen för paketen, ”{packages}”, är samma mapp eller ligger i varandra. Båda ersätts i sin helhet. Ange en annan mapp med --web MAPP.\n"),
            (run.ExitCode, run.Error));
        Assert.False(Directory.Exists(packages));
    }

    [Fact]
    public void It_lies_outside_what_is_read()
    {
        var web = Path.Combine(content.Content, "webb");
        var run = CliRun.Build(content, "--web", web);
        Assert.Equal(
            (2, $"Fel: Mappen för webbplatsen, ”{web}”, ligger i ”{content.Content}”, som läses. Ange en mapp utanför den med --web MAPP.\n"),
            (run.ExitCode, run.Error));
    }
}
