using System.Diagnostics;
using Xunit;
using Yrkesresan.Packager.Cli;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary>A run whose output cannot be written does all the rest, and says so by its exit code.</summary>
public sealed class UnwritableOutputTests : IDisposable
{
    private const string Unwritten = "Fel: Det som skulle skrivas ut gick inte att skriva. Kontrollera att det finns plats på disken där det hamnar. Allt annat är gjort.\n";

    private readonly SmallContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Packages_are_written_and_it_is_said_that_their_table_is_not()
    {
        using var output = OnFullDisk();
        using var error = new StringWriter();
        Assert.Equal(2, Run(output, error, Build));
        Assert.Equal($"""
            Bygger 1 av 2: PRV-NY-01, Förberedelser
            Bygger 2 av 2: PRV-NY-02, Förberedelser
            2 paket ligger nu i {content.Out}.
            {Unwritten}
            """, error.ToString());
        Assert.Equal(2, content.Packages().Count);
    }

    [Fact]
    public void What_a_check_found_is_not_told_as_if_it_were()
    {
        using var output = OnFullDisk();
        using var error = new StringWriter();
        Assert.Equal(2, Run(output, error, Validate));
        Assert.Equal(Unwritten, error.ToString());
    }

    [Fact]
    public void Progress_that_cannot_be_written_stops_nothing()
    {
        using var output = new StringWriter();
        using var error = OnFullDisk();
        Assert.Equal(0, Run(output, error, Build));
        Assert.EndsWith($"2 paket ligger nu i {content.Out}.\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, content.Packages().Count);
    }

    [Fact]
    public void A_failure_that_cannot_be_told_is_a_failure_all_the_same()
    {
        using var output = OnFullDisk();
        using var error = OnFullDisk();
        Assert.Equal(2, Run(output, error, ["validate", "--content", "finns-inte"]));
    }

    [Theory]
    [InlineData(">&-", 2, Unwritten)]
    [InlineData("2>&-", 0, "")]
    [InlineData(">&- 2>&-", 2, "")]
    [InlineData(">/dev/full", 2, Unwritten)]
    [InlineData("2>/dev/full", 0, "")]
    [InlineData(">/dev/full 2>/dev/full", 2, "")]
    [InlineData("| head -c 1 >/dev/null", 0, "")]
    public async Task A_stream_that_is_closed_or_full_ends_no_process(string redirection, int exitCode, string reported)
    {
        if (OperatingSystem.IsWindows()) return; // Its shells cannot close a stream.
        if (redirection.Contains("/dev/full", StringComparison.Ordinal) && !File.Exists("/dev/full")) return; // Linux alone has it.
        var program = typeof(CommandLine).Assembly.Location;
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"{{ \"$@\"; echo $? >exit-code; }} {redirection}", "sh", "dotnet", program, .. Validate])
        {
            WorkingDirectory = content.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = shell.StandardOutput.ReadToEndAsync();
        var error = await shell.StandardError.ReadToEndAsync();
        await output;
        await shell.WaitForExitAsync();

        Assert.Equal((reported, $"{exitCode}\n"), (error, await File.ReadAllTextAsync(Path.Combine(content.Root, "exit-code"))));
    }

    private string[] Build => ["build", "--content", content.Content, "--templates", CliRun.Templates, "--out", content.Out];

    private string[] Validate => ["validate", "--content", content.Content, "--templates", CliRun.Templates];

    private static StreamWriter OnFullDisk() => new(new FullDisk()) { AutoFlush = true };

    private static int Run(TextWriter output, TextWriter error, string[] arguments)
    {
        using var terminal = new Terminal(output, error);
        return CommandLine.Run(arguments, terminal, new Surroundings(TimeProvider.System, _ => null));
    }

    /// <summary>Takes no byte.</summary>
    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
