using Xunit;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary>Media that no package can hold are an error with that cause, in the check and in the build.</summary>
public sealed class LargeMediaTests : IDisposable
{
    private const string Media = "prov/ny/10-ett/media/";
    private const string Page = "prov/ny/10-ett/forberedelser/10-sida.md";

    private readonly SmallContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData(1_990_000_000L, 10_000_001L, "film.mp4: 1990 MB")]
    [InlineData(1_200_000_000L, 1_100_000_000L, "film.mp4: 1200 MB")]
    [InlineData(0L, 5_000_000_000L, "pod.mp3: 5000 MB")]
    public void More_than_a_package_can_hold_is_an_error(long film, long sound, string heaviest)
    {
        if (OperatingSystem.IsWindows()) return; // Its files are not sparse: they would take up the disk.
        Write("film.mp4", "\0\0\0\u0018ftypisom", film);
        Write("pod.mp3", "ID3", sound);
        File.AppendAllText(Path.Combine(content.Content, Page), "[Se filmen](../media/film.mp4) och [lyssna](../media/pod.mp3).\n");

        string[] runs = [CliRun.Validate(content).Out, CliRun.Build(content).Error];

        Assert.All(runs, output => Assert.Contains(
            $"fel YR0505: Bilder, filmer och andra filer i forberedelser/ är tillsammans mer än 2000 MB, och så stora paket kan inte byggas. Mest tar {heaviest}.",
            output,
            StringComparison.Ordinal));
        Assert.False(Directory.Exists(content.Out));
    }

    [Fact]
    public void A_drawing_too_large_to_be_looked_through_is_an_error_and_not_read()
    {
        if (OperatingSystem.IsWindows()) return; // Its files are not sparse: they would take up the disk.
        Write("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", 3_000_000_000);
        var run = CliRun.Validate(content);
        Assert.Contains($"{Media}a.svg:1:1: fel YR0333: Filen är större än 10 MB, så programmet kan inte se vad som är i den.", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    private void Write(string name, string start, long length)
    {
        content.Write(Media + name, start);
        using var file = File.OpenWrite(Path.Combine(content.Content, Media, name));
        if (length > 0) file.SetLength(length);
    }
}
