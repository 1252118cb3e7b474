using System.Collections.Immutable;
using CsCheck;
using Xunit;
using Yrkesresan.Packager.Content.Blocks;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Tests.Properties.Fuzz;

namespace Yrkesresan.Packager.Tests.Properties.Documents;

/// <summary>Whatever an editor writes by the rules of the format is read as it was meant.</summary>
public sealed class DocumentTests
{
    /// <summary>A text takes longer to make than a broken file.</summary>
    private const int TimesSlower = 10;

    private static long Cases => FuzzCount.For(TimesSlower);

    [Fact]
    public void A_page_that_is_right_is_read_as_what_was_written() => AnyDocument.All.Sample(
        document =>
        {
            var (read, faults) = Read(DocumentWriter.WritePage(document));

            Assert.Equal([], faults.Select(fault => $"{fault.Span}: {fault.Message}"));
            Assert.Equal(DocumentPrinter.Print(document), DocumentPrinter.Print(read));
        },
        iter: Cases,
        print: DocumentWriter.WritePage);

    [Fact]
    public void Every_heading_has_an_anchor_of_its_own_made_of_its_words() => AnyDocument.All.Sample(
        document =>
        {
            var headings = Read(DocumentWriter.WritePage(document)).Blocks.Everywhere().OfType<Heading>().ToArray();

            Assert.Equal(headings.Length, headings.Select(heading => heading.Anchor).Distinct().Count());
            Assert.All(headings, heading => Assert.StartsWith(Slug.Of(PlainText.Of(heading.Content).Text), heading.Anchor, StringComparison.Ordinal));
        },
        iter: Cases / 10,
        print: DocumentWriter.WritePage);

    private static (ImmutableArray<Block> Blocks, ImmutableArray<Diagnostic> Faults) Read(string markdown)
    {
        var faults = new DiagnosticBag();
        return (DocumentReader.Read(new SourceText("sida.md", markdown), 0, BlockKinds.All, faults), faults.ToSorted());
    }
}
