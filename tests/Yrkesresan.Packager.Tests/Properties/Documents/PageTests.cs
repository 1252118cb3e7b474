using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsCheck;
using Xunit;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Tests.Properties.Documents;

/// <summary>Whole pages in a journey: read as they were meant, and never thrown at, however they are spoilt.</summary>
public sealed class PageTests
{
    private const string File = "resa/ny/10-kurs/forberedelser/30-sida.md";
    private const long Cases = 300;

    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Base = SeedFiles.Base();

    private static readonly Gen<(string Titel, string Motivering, int Minuter, PageKind Typ, bool? Obligatorisk, DateOnly Granskad, string Id, ImmutableArray<Block> Body)> Pages = Gen.Select(
        AnyLine.Phrase, AnyLine.Phrase, Gen.Int[1, 480], Gen.Enum<PageKind>(), Gen.Bool.Nullable(), Gen.Int[0, 3000].Select(day => new DateOnly(2020, 1, 1).AddDays(day)), AnyLine.Id, AnyDocument.All);

    [Fact]
    public void A_page_is_read_with_what_stands_before_its_text() => Pages.Sample(
        page =>
        {
            var read = Read(Encoding.UTF8.GetBytes(Write(page))).Journeys.Single().Pages.Single(place => place.Page.File == File).Page;

            Assert.Equal(
                (page.Titel, page.Motivering, page.Minuter),
                (read.FrontMatter.Titel.Value, read.FrontMatter.Motivering!.Value, read.FrontMatter.Minuter!.Value));
            Assert.Equal(
                (page.Typ, page.Obligatorisk, page.Granskad),
                (read.FrontMatter.Typ.Value, read.FrontMatter.Obligatorisk?.Value, read.FrontMatter.Granskad!.Value));
            Assert.Equal(page.Id, read.Id);
            Assert.Equal(DocumentPrinter.Print(page.Body), DocumentPrinter.Print(read.Body));
        },
        iter: Cases,
        print: Write);

    [Fact]
    public void A_spoilt_page_is_read_and_checked_all_the_same() => Gen.Select(Pages, Gen.Int[0, int.MaxValue]).Sample(
        (page, seed) =>
        {
            var reading = Read(Mutations.Of([Encoding.UTF8.GetBytes(Write(page))], seed));
            Assert.All(Validator.Check(reading, new DateOnly(2026, 11, 24), Checks.All), fault => Assert.NotEmpty(fault.Message));
        },
        iter: 5 * Cases);

    private static ContentReading Read(byte[] page) =>
        JourneyReader.Read(MemoryFolder.SnapshotOf(new Dictionary<string, ReadOnlyMemory<byte>>(Base) { [File] = page }));

    private static string Write((string Titel, string Motivering, int Minuter, PageKind Typ, bool? Obligatorisk, DateOnly Granskad, string Id, ImmutableArray<Block> Body) page) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        ---
        titel: {Quoted(page.Titel)}
        motivering: {Quoted(page.Motivering)}
        minuter: {page.Minuter}
        typ: {PageFile.Typer.WordFor(page.Typ)}
        {(page.Obligatorisk is { } obligatory ? $"obligatorisk: {(obligatory ? "true" : "false")}" : "# utan obligatorisk")}
        granskad: {page.Granskad:yyyy-MM-dd}
        id: {page.Id}
        kunskapsmål: [km-prov-1]
        källor: [provlagen]
        ---
        {DocumentWriter.WritePage(page.Body)}
        """);

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
