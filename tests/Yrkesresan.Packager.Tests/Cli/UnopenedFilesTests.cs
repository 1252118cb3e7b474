using Xunit;
using Yrkesresan.Packager.Tests.Files;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary>No file outside the folder that was named is read, and nothing that is no file is waited for.</summary>
public sealed class UnopenedFilesTests : IDisposable
{
    private const string Secret = "hemligt";
    private const string Link = "Det här är bara en länk (genväg) till något som ligger på en annan plats.";
    private const string Device = "Det här är ingen vanlig fil, utan ett rör, en enhet eller en sockel.";

    private readonly SmallContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("prov/yrkesresa.yaml")]
    [InlineData("prov/kallor.yaml")]
    [InlineData("prov/kunskapsmal.yaml")]
    [InlineData("prov/sprakregler.yaml")]
    [InlineData("prov/ny/10-ett/kurs.yaml")]
    [InlineData("prov/ny/10-ett/media.yaml")]
    [InlineData("prov/ny/10-ett/forberedelser/10-sida.md")]
    [InlineData("prov/ny/10-ett/media/bild.svg")]
    [InlineData("prov/ny/10-ett/media/bild.png")]
    [InlineData("prov/ny/10-ett/media/film.vtt")]
    public void A_link_and_a_pipe_are_refused_unread(string path)
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks, and there are no pipes in folders.
        var full = Path.Combine(content.Content, path);
        var secret = Path.Combine(content.Root, "hemlig-fil");
        File.WriteAllText(secret, $"- {Secret}: [{Secret}\n<svg>{Secret}</svg>");
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.Delete(full);

        File.CreateSymbolicLink(full, secret);
        AssertOnly(Link, path);

        File.Delete(full);
        Pipe.At(full);
        AssertOnly(Device, path);
    }

    [Theory]
    [InlineData("part.html")]
    [InlineData("texter.yaml")]
    [InlineData("css/99-mer.css")]
    public void So_they_are_among_the_templates(string path)
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks, and there are no pipes in folders.
        var templates = Path.Combine(content.Root, "mallar");
        foreach (var file in Directory.EnumerateFiles(CliRun.Templates, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(templates, Path.GetRelativePath(CliRun.Templates, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var full = Path.Combine(templates, path);
        File.Delete(full);
        Pipe.At(full);
        var run = CliRun.Of("validate", "--content", content.Content, "--templates", templates);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{templates}/{path}:1:1: fel YR0018: {Device}\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n1 fel i 1 fil.\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_file_that_is_a_link_is_refused()
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks.
        var folder = Directory.CreateDirectory(Path.Combine(content.Root, "xsd")).FullName;
        foreach (var name in Packager.Packages.Scorm12.ControlFiles.Names) File.CreateSymbolicLink(Path.Combine(folder, name), "/etc/hostname");
        var run = CliRun.Build(content, "--control-files", folder);
        Assert.Equal(
            new CliRun(2, "", $"Fel: ”{Packager.Packages.Scorm12.ControlFiles.Names[0]}” i ”{folder}” är ingen vanlig fil, utan en länk eller en enhet. Lägg själva filen där.\n"),
            run);
    }

    [Fact]
    public void A_package_that_is_a_pipe_or_a_device_is_refused_and_one_behind_a_link_inspected()
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks, and there are no pipes in folders.
        CliRun.Build(content);
        var link = Path.Combine(content.Root, "länk.zip");
        File.CreateSymbolicLink(link, Path.Combine(content.Out, "prv-ny-01-forberedelser.zip"));
        Assert.Equal(new CliRun(0, $"{link}: Kan laddas upp.\n", ""), CliRun.Of("inspect", link));

        var pipe = Path.Combine(content.Root, "rör.zip");
        Pipe.At(pipe);
        foreach (var path in new[] { pipe, "/dev/zero" })
        {
            Assert.Equal(
                new CliRun(2, "", $"Fel: ”{path}” är ingen vanlig fil, utan ett rör, en enhet eller en sockel. Spara paketet som en fil och ange den.\n"),
                CliRun.Of("inspect", path));
        }
    }

    [Fact]
    public void Folders_that_are_named_may_be_links()
    {
        if (OperatingSystem.IsWindows()) return; // Links take rights there that a test run lacks.
        var (words, looks) = (Path.Combine(content.Root, "ord"), Path.Combine(content.Root, "mallar"));
        Directory.CreateSymbolicLink(words, content.Content);
        Directory.CreateSymbolicLink(looks, CliRun.Templates);
        Assert.Equal(0, CliRun.Of("build", "--content", words, "--templates", looks, "--out", content.Out).ExitCode);
    }

    /// <summary>Validates and builds: the file is the only fault, and nothing is written.</summary>
    private void AssertOnly(string message, string path)
    {
        var checkedOnly = CliRun.Validate(content);
        Assert.StartsWith($"{content.Content}/{path}:1:1: fel ", checkedOnly.Out, StringComparison.Ordinal);
        Assert.Contains(message, checkedOnly.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, checkedOnly.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n1 fel i 1 fil.\n", checkedOnly.Out, StringComparison.Ordinal);
        Assert.Equal((1, ""), (CliRun.Build(content).ExitCode, CliRun.Build(content).Out));
        Assert.False(Directory.Exists(content.Out));
    }
}
