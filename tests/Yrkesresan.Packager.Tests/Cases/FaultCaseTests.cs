using Xunit;
using Yrkesresan.Packager.Packaging;
using Yrkesresan.Packager.Tests.Snapshots;
using Yrkesresan.Packager.Validation;

namespace Yrkesresan.Packager.Tests.Cases;

/// <summary>Every folder below <c>tests/cases</c> is a fault and what the editor is told of it.</summary>
public sealed class FaultCaseTests
{
    public static TheoryData<string> Names => [.. FaultCase.Names];

    public static TheoryData<string> Codes => [.. RuleCatalogue.Of(PackageChecks.All).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_editor_is_told_what_the_case_expects(string name)
    {
        var faultCase = new FaultCase(name);

        var (reading, diagnostics) = faultCase.Run();

        Snapshot.Match(DiagnosticPrinter.Print(diagnostics, reading.Texts), faultCase.Folder, FaultCase.Expected);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_fault_gives_one_code_unless_the_case_says_why(string name)
    {
        var faultCase = new FaultCase(name);

        var codes = faultCase.Run().Diagnostics.Select(diagnostic => diagnostic.Rule.Code).Distinct().ToArray();

        Assert.Contains(faultCase.Code, codes);
        Assert.Equal(faultCase.MayHaveMoreCodes, codes.Length > 1);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_a_case(string code) => Assert.Contains(
        code,
        FaultCase.Names.Select(name => new FaultCase(name).Code).Concat(FaultDocument.All.SelectMany(document => document.Sections).Select(section => section.Code)));

    [Fact]
    public void The_base_has_no_fault()
    {
        var (reading, diagnostics) = new FaultCase(FaultCase.Base).Run();

        Assert.Equal("", DiagnosticPrinter.Print(diagnostics, reading.Texts));
    }
}
