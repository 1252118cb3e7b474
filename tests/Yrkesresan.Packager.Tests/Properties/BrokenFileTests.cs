using System.Collections.Immutable;
using System.Text;
using Xunit;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Tests.Properties.Fuzz;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Tests.Properties;

/// <summary>Whatever a file holds: nothing throws, every fault stands in its file, and what has no error becomes packages.</summary>
public sealed class BrokenFileTests
{
    /// <summary>One in so many is built twice: that takes as long again.</summary>
    private const int Sample = 10;

    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Base = SeedFiles.Base();
    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Real = SeedFiles.WithoutLanguageRules();
    private static readonly byte[][] Yaml = SeedFiles.Files(".yaml");
    private static readonly byte[][] Pages = SeedFiles.Files(".md");

    /// <summary>Without a bound a long run is given ever more threads, and each keeps its memory.</summary>
    private static readonly ParallelOptions Bounded = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private static int Cases => FuzzCount.For();

    [Theory]
    [InlineData("resa/yrkesresa.yaml", 10)]
    [InlineData("resa/kallor.yaml", 10)]
    [InlineData("resa/ny/10-kurs/kurs.yaml", 10)]
    [InlineData("resa/ny/10-kurs/forberedelser/20-andra.md", 40)]
    public void Nothing_throws_and_every_fault_stands_in_its_file(string path, int percent)
    {
        var originals = path.EndsWith(".md", StringComparison.Ordinal) ? Pages : Yaml;
        Parallel.For(0, Cases * percent / 100, Bounded, seed => Try(new(Base) { [path] = Mutations.Of(originals, seed) }, path, seed));
    }

    /// <summary>
    /// A file as spoilt as those above is seldom without errors; a page with a slip in its text often is. The real content has many pages to read each time.
    /// </summary>
    [Theory]
    [InlineData(false, 25, 20)]
    [InlineData(true, 3, 130)]
    public void A_page_with_a_slip_in_its_text_becomes_packages_unless_it_has_errors(bool real, int percent, int oneOf)
    {
        var content = real ? Real : Base;
        var pages = content.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        var (tried, built) = (Cases * percent / 100, 0);
        Parallel.For(0, tried, Bounded, seed =>
        {
            var path = pages[seed % pages.Length];
            if (Try(new(content) { [path] = Mutations.OfText(content[path], seed) }, path, seed)) Interlocked.Increment(ref built);
        });

        Assert.True(built > Cases / oneOf, $"Only {built} of {tried} became packages.");
    }

    /// <returns>Whether it became packages.</returns>
    private static bool Try(Dictionary<string, ReadOnlyMemory<byte>> files, string path, int seed)
    {
        try
        {
            var source = MemoryFolder.SnapshotOf(files);
            var reading = JourneyReader.Read(source);
            var diagnostics = Validator.Check(reading, BuiltContent.Date, Checks.All);
            foreach (var diagnostic in diagnostics)
                Assert.True(IsInside(diagnostic.Span, files, reading), $"{diagnostic.Span}–{diagnostic.Span.End} {diagnostic.Rule.Code} is outside its file.");
            if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)) return false;

            var packages = BuiltContent.Build(reading.Journeys, source);
            if (seed % Sample == 0) AssertSame(packages, BuiltContent.Build(JourneyReader.Read(source).Journeys, source));
            return true;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{path}, seed {seed}:\n{Encoding.UTF8.GetString(files[path].Span)}", exception);
        }
    }

    private static void AssertSame(ImmutableArray<BuiltPart> first, ImmutableArray<BuiltPart> second)
    {
        Assert.Equal(first.Select(built => built.Package.FileName), second.Select(built => built.Package.FileName));
        Assert.All(
            first.Zip(second),
            pair => Assert.True(pair.First.Package.Bytes.Span.SequenceEqual(pair.Second.Package.Bytes.Span), pair.First.Package.FileName));
    }

    private static bool IsInside(SourceSpan span, Dictionary<string, ReadOnlyMemory<byte>> files, ContentReading reading)
    {
        if (span.End < span.Start || span.Start < Position.Start) return false;
        if (reading.TextOf(span.File) is not { } text)
        {
            // A file that is no text, or a folder: its own first place, or the first byte that is wrong.
            return span.File.Length > 0 && (files.ContainsKey(span.File) || span.Start == Position.Start);
        }

        return span.End.Line <= text.LineCount
            && span.Start.Column <= text.Line(span.Start.Line).Length + 1
            && span.End.Column <= text.Line(span.End.Line).Length + 1;
    }
}
