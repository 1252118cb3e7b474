using Xunit;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Blocks.Questions.Choices;
using Yrkesresan.Packager.Content.Blocks.Questions.FillIns;
using Yrkesresan.Packager.Content.Blocks.Questions.Numbers;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.Tests.Cases;
using Yrkesresan.Packager.Tests.Packaging;
using Yrkesresan.Packager.Tests.Snapshots;
using Yrkesresan.Packager.Tests.Specification;

namespace Yrkesresan.Packager.Tests.Samples;

/// <summary>The sample that uses all of the format is right, is complete, and looks as it did.</summary>
public sealed class EverythingTests
{
    public static TheoryData<string> Pages => [.. EverythingSample.Built.Journey.Pages.Select(place => place.Page.Id)];

    public static TheoryData<string> Questions => [.. AllQuestions.Select(question => question.Id)];

    private static IEnumerable<Question> AllQuestions =>
        EverythingSample.Built.Journey.Pages.SelectMany(place => place.Page.Body.Everywhere()).OfType<Question>();

    [Fact]
    public void Nothing_is_wrong_with_it() =>
        Assert.Equal("", DiagnosticPrinter.Print(EverythingSample.Built.Diagnostics, EverythingSample.Built.Reading));

    [Fact]
    public void It_uses_every_key_block_attribute_and_kind_of_question()
    {
        var text = string.Join('\n', EverythingSample.Built.Reading.Files.Values.Select(file => file.Text!.Text));

        Assert.DoesNotContain(FormatWords.Keys, key => !text.Contains($"{key.Word}:", StringComparison.Ordinal));
        Assert.DoesNotContain(FormatWords.Blocks, name => !text.Contains($"::: {name}", StringComparison.Ordinal));
        Assert.DoesNotContain(FormatWords.Attributes, written => !text.Contains(written, StringComparison.Ordinal));
        Assert.DoesNotContain(FormatWords.QuestionTypes, typ => !text.Contains($"typ={typ}", StringComparison.Ordinal));
        Assert.Equal(Enum.GetValues<InteractionType>(), AllQuestions.Select(question => InteractionTypes.Of(question.Interaction)).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_looks_as_it_did(string id) =>
        Snapshot.Match(EverythingSample.SectionOf(id), Path.Combine(EverythingSample.Folder, "sidor"), $"{id}.html");

    /// <remarks>With the pages above all that a template or the manifest's writer makes: whoever changes one sees it here, whatever the content says.</remarks>
    [Fact]
    public void The_start_the_end_and_the_files_for_the_LMS_are_as_they_were() => SnapshotFolder.Match(
        EverythingSample.Built.Packages
            .SelectMany(built => PackageTexts.Of(built.Package, view => view.StartsWith('_')))
            .ToDictionary(StringComparer.Ordinal),
        Path.Combine(EverythingSample.Folder, "paket"));

    [Theory]
    [MemberData(nameof(Questions))]
    public void What_is_told_after_an_answer_and_what_to_write_stand_nowhere_to_read(string id)
    {
        var question = AllQuestions.Single(question => question.Id == id);
        IEnumerable<Block> told =
        [
            .. question.Feedback.Explanation,
            .. question.Feedback.Right,
            .. question.Feedback.Wrong,
            .. question.Interaction is Choice choice ? choice.Options.SelectMany(option => option.Feedback) : [],
        ];
        var secrets = told.OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Content).Text)
            .Concat(question.Interaction is FillIn fillIn ? fillIn.Accepted : [])
            .Concat(question.Interaction is Numeric ? ["3,75", "4,25", "3.75", "4.25"] : []);

        var html = EverythingSample.SectionOf("quiz");

        Assert.NotEmpty(secrets);
        Assert.DoesNotContain(secrets, secret => html.Contains(secret, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(" checked", html, StringComparison.Ordinal);
    }
}
