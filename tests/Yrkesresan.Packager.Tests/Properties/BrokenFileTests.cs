using System.Globalization;
using System.Text;
using Xunit;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Content.Sources;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Packaging;
using Yrkesresan.Packager.Validation;

namespace Yrkesresan.Packager.Tests.Properties;

/// <summary>Whatever a file holds: nothing throws, and every fault stands in its file.</summary>
public sealed class BrokenFileTests
{
    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Base = RealContent.Base();
    private static readonly byte[][] Yaml = RealContent.Files(".yaml");
    private static readonly byte[][] Pages = RealContent.Files(".md");

    private static int Cases =>
        int.TryParse(Environment.GetEnvironmentVariable("YRKESRESAN_FUZZ"), CultureInfo.InvariantCulture, out var cases) ? cases : 10_000;

    [Theory]
    [InlineData("resa/yrkesresa.yaml", 10)]
    [InlineData("resa/kallor.yaml", 10)]
    [InlineData("resa/ny/10-kurs/kurs.yaml", 10)]
    [InlineData("resa/ny/10-kurs/forberedelser/20-andra.md", 70)]
    public void Nothing_throws_and_every_fault_stands_in_its_file(string path, int percent)
    {
        var originals = path.EndsWith(".md", StringComparison.Ordinal) ? Pages : Yaml;
        Parallel.For(0, Cases * percent / 100, seed => Try(path, Mutations.Of(originals, seed), $"{path}, seed {seed}"));
    }

    private static void Try(string path, byte[] bytes, string what)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(Base) { [path] = bytes };
        try
        {
            var reading = JourneyReader.Read(new MemoryContentSource(files));
            foreach (var diagnostic in Validator.Check(reading, new DateOnly(2026, 11, 24), PackageChecks.All))
                Assert.True(IsInside(diagnostic.Span, files, reading), $"{diagnostic.Span}–{diagnostic.Span.End} {diagnostic.Rule.Code} is outside its file.");
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{what}:\n{Encoding.UTF8.GetString(bytes)}", exception);
        }
    }

    private static bool IsInside(SourceSpan span, Dictionary<string, ReadOnlyMemory<byte>> files, ContentReading reading)
    {
        if (span.End < span.Start || span.Start < Position.Start) return false;
        if (!reading.Texts.TryGetValue(span.File, out var text))
        {
            // A file that is no text, or a folder: its own first place, or the first byte that is wrong.
            return span.File.Length > 0 && (files.ContainsKey(span.File) || span.Start == Position.Start);
        }

        return span.End.Line <= text.LineCount
            && span.Start.Column <= text.Line(span.Start.Line).Length + 1
            && span.End.Column <= text.Line(span.End.Line).Length + 1;
    }
}
