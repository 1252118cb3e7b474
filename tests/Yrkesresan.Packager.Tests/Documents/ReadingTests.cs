using System.Collections.Immutable;
using System.Text;
using Xunit;
using Yrkesresan.Packager.Content.Blocks;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Blocks.Questions.FillIns;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Tests.Documents;

/// <summary>What an editor may write is read as it was meant.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void A_citation_goes_on_on_the_next_line_of_a_quote()
    {
        var cited = Assert.Single(Read("> Läs en gång till [@provlagen,\n> 20 kap. 2 §; @andra,\n>   3 §].\n").Inlines().OfType<Citation>()).Sources;

        Assert.Equal([("provlagen", "20 kap. 2 §"), ("andra", "3 §")], cited.Select(source => (source.Id, source.Locator ?? "")));
    }

    [Fact]
    public void Headings_in_feedback_have_anchors_of_their_own()
    {
        var blocks = Read("## Mer\n\n::: fråga {#prov}\nVad gäller?\n\n- [x] Ett\n- [ ] Två\n\n> ## Mer\n>\n> Så är det.\n:::\n");

        Assert.Equal(["mer", "mer-2"], blocks.Everywhere().OfType<Heading>().Select(heading => heading.Anchor));
    }

    [Fact]
    public void Feedback_may_be_code_alone() => Read("::: fråga {#prov}\nVad gäller?\n\n- [x] Ett\n- [ ] Två\n\n> ```\n> kod\n> ```\n:::\n");

    [Fact]
    public void Signs_without_width_are_no_part_of_what_is_accepted()
    {
        var question = Assert.IsType<Question>(Assert.Single(Read("::: fråga {#prov typ=lucka}\nVad heter det?\n\n- [x] skydds\u00ADbedöm\u200Bning\n:::\n")));

        Assert.Equal("skyddsbedömning", Assert.Single(Assert.IsType<FillIn>(question.Interaction).Accepted), StringComparer.Ordinal);
    }

    [Fact]
    public void Marks_of_two_versions_without_the_last_one_are_reported_once_however_many()
    {
        var faults = new DiagnosticBag();
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<<<<<<< a\n=======\n", 5_000)));

        Assert.Null(Yrkesresan.Packager.Content.Text.TextReader.Read("sida.md", bytes, faults));
        Assert.Equal(1, faults.Count);
    }

    private static ImmutableArray<Block> Read(string text)
    {
        var faults = new DiagnosticBag();
        var blocks = DocumentReader.Read(new SourceText("sida.md", text), 0, BlockKinds.All, faults);
        Assert.Empty(faults.ToSorted().Select(fault => $"{fault.Rule.Code} {fault.Message}"));
        return blocks;
    }
}
