using Xunit;
using Yrkesresan.Packager.Tests.Cases;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Tests.Snapshots;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Tests.Specification;

/// <summary>The format's document says all there is to say, and its examples are right and read as it says.</summary>
public sealed class FormatTests
{
    /// <summary>Below which heading the keys of each type are told.</summary>
    private static readonly Dictionary<string, string> Headings = new()
    {
        ["JourneyFile"] = "yrkesresa.yaml",
        ["SpårFile"] = "spår",
        ["StegFile"] = "steg",
        ["PlatsFile"] = "platser",
        ["GränserFile"] = "gränser",
        ["RuleExceptionFile"] = "regler",
        ["KunskapsmålFile"] = "kunskapsmal.yaml",
        ["KällaFile"] = "kallor.yaml",
        ["SpråkregelFile"] = "sprakregler.yaml",
        ["UtgivnaFile"] = "utgivna.yaml",
        ["CourseFile"] = "kurs.yaml",
        ["KursdagarFile"] = "kursdagar",
        ["MediaFile"] = "media.yaml",
        ["PageFile"] = "Sidans inledning",
    };

    public static TheoryData<int> Lines => [.. FormatDocument.Examples.Select(example => example.Line)];

    public static TheoryData<string, string, bool> Keys()
    {
        var keys = new TheoryData<string, string, bool>();
        foreach (var key in FormatWords.Keys) keys.Add(Headings[key.File], key.Word, key.Required);
        return keys;
    }

    public static TheoryData<string, string> Choices()
    {
        var choices = new TheoryData<string, string>();
        foreach (var choice in FormatWords.Choices.Distinct()) choices.Add(Headings[choice.File], choice.Word);
        return choices;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Nothing_is_wrong_with_an_example(int line)
    {
        var reading = FormatDocument.Examples.Single(example => example.Line == line).Read(FormatDocument.Examples);

        Assert.Equal("", DiagnosticPrinter.Print(Validator.Check(reading, BuiltContent.Date, Checks.All), reading));
    }

    [Fact]
    public void Every_example_is_read_as_the_document_says() =>
        Snapshot.Match(
            FormatDocument.With(example => Outline.Of(example.Read(FormatDocument.Examples), example.File)),
            FormatDocument.Folder,
            FormatDocument.Name);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_has_a_row_that_says_whether_it_is_required(string heading, string key, bool required)
    {
        var section = FormatDocument.Sections[heading];

        Assert.Contains($"\n| `{key}` | ", section, StringComparison.Ordinal);
        Assert.Equal(required, section.Contains($"\n| `{key}` | ja |", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Every_word_to_choose_is_told(string heading, string word) =>
        Assert.Contains($"`{word}`", FormatDocument.Sections[heading], StringComparison.Ordinal);

    [Fact]
    public void Every_block_attribute_and_kind_of_question_is_told()
    {
        Assert.All(FormatWords.Blocks, name => Assert.Contains($"`::: {name}", FormatDocument.Text, StringComparison.Ordinal));
        Assert.All(FormatWords.Attributes, written => Assert.Contains($"`{written}", FormatDocument.Text, StringComparison.Ordinal));
        Assert.All(FormatWords.QuestionTypes, typ => Assert.Contains($"`{{typ={typ}}}`", FormatDocument.Text, StringComparison.Ordinal));
    }
}
