using System.Diagnostics;
using System.IO.Compression;
using System.Security.Cryptography;
using Xunit;
using Yrkesresan.Packager.Tests.Cli;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Release;

/// <summary>A build that is killed, as by a power cut, leaves the old packages or the new.</summary>
public sealed class KillTests : IDisposable
{
    private static readonly int Runs = Environment.GetEnvironmentVariable("YRKESRESAN_FULL") == "1" ? 100 : 20;

    private readonly SmallContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Whenever_it_is_killed_the_packages_are_whole_and_of_one_run()
    {
        for (var i = 3; i <= 9; i++) content.Course($"{i}0-kurs", $"PRV-NY-0{i}", $"km-{i}");
        var all = Built();
        var one = Built("--course", "PRV-NY-02");
        var usual = await TimeOfWholeRun();
        Built("--course", "PRV-NY-02");

        for (var run = 0; run < Runs; run++)
        {
            await BuildAndKill(inTheMiddleOfWriting: run % 2 == 1, usual);
            // Between the two renames the folder is away for an instant; the next build puts it back.
            if (Directory.Exists(content.Out)) Assert.True(IsOneOf([all, one]), $"A mixture after run {run}.");
            else Assert.True(Directory.Exists(Backup));

            Assert.Equal(one, Built("--course", "PRV-NY-02"));
            Assert.False(Directory.Exists(Backup));
            Assert.False(Directory.Exists(Incoming));
        }
    }

    private string Backup => Path.Combine(content.Root, ".paket.yrkesresan-old");

    private string Incoming => Path.Combine(content.Root, ".paket.yrkesresan-new");

    private SortedDictionary<string, byte[]> Built(params string[] more)
    {
        var run = CliRun.Build(content, more);
        Assert.True(run.ExitCode == 0, run.Error);
        return content.Packages();
    }

    private bool IsOneOf(SortedDictionary<string, byte[]>[] sets)
    {
        var packages = content.Packages();
        foreach (var bytes in packages.Values)
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            Assert.NotNull(zip.GetEntry("imsmanifest.xml"));
        }

        return sets.Any(set => set.Keys.SequenceEqual(packages.Keys) && set.Values.Zip(packages.Values).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second)));
    }

    private async Task<TimeSpan> TimeOfWholeRun()
    {
        var start = Stopwatch.GetTimestamp();
        using var build = Start();
        await build.WaitForExitAsync();
        Assert.Equal(0, build.ExitCode);
        return Stopwatch.GetElapsedTime(start);
    }

    private async Task BuildAndKill(bool inTheMiddleOfWriting, TimeSpan usual)
    {
        using var build = Start();
        if (inTheMiddleOfWriting)
        {
            while (!Directory.Exists(Incoming) && !build.HasExited) await Task.Yield();
            Thread.SpinWait(RandomNumberGenerator.GetInt32(200_000));
        }
        else
        {
            await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32((int)usual.TotalMilliseconds + 20)));
        }

        build.Kill();
        await build.WaitForExitAsync();
    }

    private Process Start()
    {
        var program = typeof(Yrkesresan.Packager.Cli.CommandLine).Assembly.Location;
        return Process.Start(new ProcessStartInfo(
            "dotnet",
            [program, "build", "--content", content.Content, "--templates", CliRun.Templates, "--out", content.Out])
        {
            WorkingDirectory = RepositoryFolder.Below(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }
}
