using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Engine;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Tests.Snapshots;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Tests.Rules;

/// <summary>The catalogue and <c>docs/regler/</c> say the same, and what the pages show is true.</summary>
public sealed partial class RulePageTests
{
    private const string Index = "README.md";

    public static string Folder { get; } = RepositoryFolder.Below("docs", "regler");

    public static TheoryData<string> Codes => [.. EveryRule.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_begins_with_what_the_rule_is(string code)
    {
        var rule = RuleOf(code);
        Assert.StartsWith($"{RulePage.Head(rule)}\n## Vad\n", RulePage.Of(rule).Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_has_every_heading_in_order_with_something_below(string code)
    {
        var sections = RulePage.Of(RuleOf(code)).Sections;

        Assert.Equal(RulePage.Headings, sections.Select(section => section.Heading));
        Assert.All(sections, section => Assert.NotEqual("", section.Text));
    }

    /// <remarks>A page of 60 lines is no longer one that somebody reads between two sentences.</remarks>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_is_short(string code) => Assert.InRange(RulePage.Of(RuleOf(code)).Text.Split('\n').Length, 15, 60);

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_the_page_shows_as_wrong_gives_the_rule_and_no_other(string code) => Assert.All(
        RuleExample.In(RulePage.Of(RuleOf(code)).Below("Exempel")),
        example => Assert.Equal([code], example.Run().Select(diagnostic => diagnostic.Rule.Code).Distinct()));

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_the_page_shows_as_right_is_right(string code) => Assert.All(
        RuleExample.In(RulePage.Of(RuleOf(code)).Below("Skriv i stället")),
        example => Assert.Empty(example.Run().Select(diagnostic => $"{diagnostic.Rule.Code} {diagnostic.Message}")));

    [Fact]
    public void Most_pages_about_content_show_an_example_that_is_tried()
    {
        var rules = RuleCatalogue.Of(Checks.All);
        Assert.InRange(rules.Count(rule => !RuleExample.In(RulePage.Of(rule).Below("Exempel")).IsEmpty), rules.Length * 3 / 4, rules.Length);
    }

    [Fact]
    public void No_page_is_without_a_rule() => Assert.Equal(
        EveryRule.All.Select(rule => $"{rule.Code}.md").Append(Index).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_index_lists_every_rule() => Snapshot.Match(IndexText(), Folder, Index);

    [Fact]
    public void Codes_have_the_form_of_codes() => Assert.All(EveryRule.All, rule => Assert.Matches(Code(), rule.Code));

    private static Rule RuleOf(string code) => EveryRule.All.Single(rule => rule.Code == code);

    private static string IndexText()
    {
        var text = new StringBuilder("# Reglerna\n\nAllt som programmet kan säga till om. `yrkesresan explain YR0241` visar en regels sida.\n");
        foreach (var category in EveryRule.All.GroupBy(rule => rule.Category))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n## {char.ToUpperInvariant(category.Key.Name[0])}{category.Key.Name[1..]}\n\n| kod | regel | slag | går att stänga av |\n|---|---|---|---|\n");
            foreach (var rule in category)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| [{rule.Code}]({rule.Code}.md) | {rule.Name} | {RulePage.Standing(rule).Split(' ')[0].ToLowerInvariant()} | {(rule.MayBeTurnedDown ? "ja" : "nej")} |\n");
            }
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\AYR\d{4}\z")]
    private static partial Regex Code();
}
