using Xunit;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Engine;
using Yrkesresan.Packager.Inspection;
using Yrkesresan.Packager.Tests.Rules;

namespace Yrkesresan.Packager.Tests.Cases;

/// <summary>How many faults have been put into content on purpose, each found with its own code and no other: here and in <c>docs/regler</c>.</summary>
public sealed class SeededFaultTests
{
    private const int Fewest = 250;

    [Fact]
    public void There_are_enough_that_are_found_where_they_stand()
    {
        var folders = FaultCase.Names.Count(name => !new FaultCase(name).MayHaveMoreCodes);
        var sections = FaultDocument.All.Sum(document => document.Sections.Length);

        Assert.InRange(folders + sections, Fewest, int.MaxValue);
    }

    [Fact]
    public void Most_rules_of_content_are_tried_more_than_once()
    {
        var tried = FaultCase.Names.Select(name => new FaultCase(name).Code)
            .Concat(FaultDocument.All.SelectMany(document => document.Sections).Select(section => section.Code))
            .Concat(EveryRule.All.Except(PackageInspector.Rules).SelectMany(rule => RuleExample.In(RulePage.Of(rule).Below("Exempel")).Select(_ => rule.Code)))
            .CountBy(code => code)
            .ToArray();

        Assert.InRange(tried.Count(rule => rule.Value > 1), tried.Length * 3 / 4, tried.Length);
    }
}
