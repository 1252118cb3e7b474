using System.Diagnostics;
using Xunit;
using Yrkesresan.Packager.Cli;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary>The program alone is enough: it carries the standard templates.</summary>
public sealed class StandardTemplatesTests : IDisposable
{
    private readonly SmallContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void They_are_the_files_of_the_repository()
    {
        var disk = DiskFolder.SnapshotOf(CliRun.Templates);
        var carried = StandardTemplates.Read();
        Assert.Equal(disk.Paths, carried.Paths);
        Assert.All(disk.Paths, file => Assert.Equal(disk[file].Hash, carried[file].Hash));
    }

    [Fact]
    public async Task In_a_folder_with_nothing_but_content_it_validates_and_builds_the_same_packages()
    {
        Assert.Equal(new CliRun(0, "Inga fel.\n", ""), await InFolder("validate"));

        var built = await InFolder("build");
        Assert.Equal((0, "Bygger 1 av 2: PRV-NY-01, Förberedelser\nBygger 2 av 2: PRV-NY-02, Förberedelser\n"), (built.ExitCode, built.Error));
        Assert.EndsWith("\n2 paket ligger nu i artifacts/paket.\n", built.Out, StringComparison.Ordinal);
        Assert.Equal(0, CliRun.Build(content).ExitCode);
        var carried = Path.Combine(content.Root, "artifacts", "paket");
        Assert.Equal(2, content.Packages().Count);
        Assert.Equal(content.Packages().Keys, Directory.GetFiles(carried).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(content.Packages(), package => Assert.Equal(package.Value, File.ReadAllBytes(Path.Combine(carried, package.Key))));
    }

    [Fact]
    public async Task A_folder_called_templates_is_used_where_there_is_one_and_one_that_is_named_before_it()
    {
        Directory.CreateDirectory(Path.Combine(content.Root, "templates"));
        var run = await InFolder("validate");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("templates/part.html:1:1: fel YR", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await InFolder("validate", "--templates", CliRun.Templates)).ExitCode);
    }

    /// <summary>A run in a process of its own, in the folder that holds the content.</summary>
    private async Task<CliRun> InFolder(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. arguments])
        {
            WorkingDirectory = content.Root,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["SOURCE_DATE_EPOCH"] = "1796000000";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        var text = await output;
        await process.WaitForExitAsync();
        return new CliRun(process.ExitCode, text, error);
    }
}
