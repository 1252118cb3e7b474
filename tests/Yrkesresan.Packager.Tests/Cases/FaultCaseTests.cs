using Xunit;
using Yrkesresan.Packager.Engine;
using Yrkesresan.Packager.Inspection;
using Yrkesresan.Packager.Tests.Snapshots;

namespace Yrkesresan.Packager.Tests.Cases;

/// <summary>Every folder below <c>tests/cases</c> is a fault and what the editor is told about it.</summary>
public sealed class FaultCaseTests
{
    public static TheoryData<string> Names => [.. FaultCase.Names];

    /// <summary>Those of content and templates: of packages see <see cref="Inspection.PackageCaseTests"/>.</summary>
    public static TheoryData<string> Codes => [.. EveryRule.All.Except(PackageInspector.Rules).Select(rule => rule.Code)];

    /// <summary>The rules that no case can show: a code and the reason on each line.</summary>
    private static string[] WithoutCase => [.. File.ReadAllLines(Path.Combine(FaultDocument.Folder, "utan-fall.txt")).Select(line => line.Split(' ')[0])];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_editor_is_told_what_the_case_expects(string name)
    {
        var faultCase = new FaultCase(name);

        var (reading, diagnostics) = faultCase.Run();

        Snapshot.Match(DiagnosticPrinter.Print(diagnostics, reading), faultCase.Folder, FaultCase.Expected);
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
    public void Every_rule_has_a_case_or_a_reason_for_having_none(string code)
    {
        var cases = FaultCase.Names
            .Select(name => new FaultCase(name).Code)
            .Concat(FaultDocument.All.SelectMany(document => document.Sections).Select(section => section.Code));

        Assert.NotEqual(cases.Contains(code), WithoutCase.Contains(code));
    }

    [Fact]
    public void The_base_has_no_fault()
    {
        var (reading, diagnostics) = new FaultCase(FaultCase.Base).Run();

        Assert.Equal("", DiagnosticPrinter.Print(diagnostics, reading));
    }
}
