using System.Text;
using TextReader = Yrkesresan.Packager.Content.Text.TextReader;
using Xunit;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Attributes;
using Yrkesresan.Packager.Content.Blocks;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Validation.Media;

namespace Yrkesresan.Packager.Tests.Properties.Fuzz;

/// <summary>Each parser alone, with what no editor would write: it throws at nothing, hangs on nothing and eats no memory.</summary>
public sealed class ParserFuzzTests
{
    private static readonly byte[][] Yaml = SeedFiles.Files(".yaml");
    private static readonly byte[][] Pages = SeedFiles.Files(".md");
    private static readonly byte[][] Drawings = SeedFiles.Files(".svg");
    private static readonly byte[][] Pictures = [.. SeedFiles.OfSample(".jpg"), .. SeedFiles.OfSample(".png")];
    private static readonly byte[][] Attributes = [.. "{#id}|{.dekorativ}|{typ=para poäng=2}|{fil=../media/a.mp4 undertexter=\"../media/a b.vtt\"}|{a=”b”}|{#a #b .c d='e'".Split('|').Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void Yaml_is_read_or_told_of() => FuzzRun.Of(seed => Mutations.Swollen(Yaml, seed), bytes => Read(bytes, (text, faults) =>
    {
        if (YamlReader.Read(text, new TextSpan(0, text.Text.Length), JourneyFile.Kind.Keys, faults) is { } node) JourneyFile.Kind.Read(node, faults);
    }));

    [Fact]
    public void Front_matter_is_read_or_told_of() => FuzzRun.Of(
        seed => [.. "---\n"u8, .. Mutations.Swollen(Yaml, seed), .. "\n---\nText.\n"u8],
        bytes => PageParser.Parse(new MemoryFile("fil", bytes), "sida"));

    [Fact]
    public void Markdown_is_read_or_told_of() => FuzzRun.Of(
        seed => Mutations.Swollen(Pages, seed),
        bytes => Read(bytes, (text, faults) => DocumentReader.Read(text, 0, BlockKinds.All, faults)));

    [Fact]
    public void Attributes_are_read_or_told_of() => FuzzRun.Of(seed => Mutations.Swollen(Attributes, seed), bytes =>
    {
        var text = "{" + Encoding.UTF8.GetString(bytes);
        AttributeParser.LooksLikeAttributes(text, 0, text.Length);
        Assert.InRange(AttributeParser.Parse(text, 0, text.Length).Span.End, 1, text.Length);
    });

    [Fact]
    public void Drawings_are_looked_through() => FuzzRun.Of(seed => Mutations.Swollen(Drawings, seed), bytes =>
    {
        if (SvgFile.Is(bytes)) SvgInspection.Of(bytes);
        PictureSize.Of("bild.svg", bytes);
    });

    [Fact]
    public void Pictures_have_a_size_or_none() => FuzzRun.Of(seed => Mutations.Swollen(Pictures, seed), bytes => PictureSize.Of("bild.jpg", bytes));

    private static void Read(byte[] bytes, Action<SourceText, DiagnosticBag> read)
    {
        var faults = new DiagnosticBag();
        if (TextReader.Read("fil", bytes, faults) is not { } text) return;
        read(text, faults);
        Assert.All(faults.ToSorted(), fault => Assert.InRange(fault.Span.Start.Line, 1, text.LineCount));
    }
}
