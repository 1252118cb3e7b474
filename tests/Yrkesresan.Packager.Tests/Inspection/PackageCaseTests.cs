using Xunit;
using Yrkesresan.Packager.Diagnostics.Formats;
using Yrkesresan.Packager.Inspection;
using Yrkesresan.Packager.Tests.Packaging;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Tests.Snapshots;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>Every section of the Markdown files in <c>tests/packages</c> is a package with a fault that an inspection finds.</summary>
public sealed class PackageCaseTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var document in PackageCaseDocument.All)
            {
                foreach (var each in document.Cases) cases.Add(document.Name, $"{each.Code} {each.Name}");
            }

            return cases;
        }
    }

    public static TheoryData<string> Documents => [.. PackageCaseDocument.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_fault_is_found_and_no_other(string document, string name)
    {
        var each = Document(document).Cases.Single(each => $"{each.Code} {each.Name}" == name);
        var (expected, found) = (string.Join(' ', each.Expected()), string.Join(' ', each.Found()));
        if (expected != found) Assert.Fail($"Expected {expected}, found {found}:\n{each.Rendered()}");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_administrator_is_told_what_the_document_says(string name) =>
        Snapshot.Match(Document(name).Rendered(), PackageCaseDocument.Folder, name);

    [Fact]
    public void Every_rule_has_a_case()
    {
        var codes = PackageCaseDocument.All.SelectMany(document => document.Cases).Select(each => each.Code).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(PackageInspector.Rules, rule => !codes.Contains(rule.Code));
    }

    [Fact]
    public void Nothing_is_wrong_with_the_sound_package() => Assert.Equal("Inga fel.\n", Told(TestZip.Of(SoundPackage.Entries())));

    [Fact]
    public void Nothing_is_wrong_with_what_is_built_here()
    {
        var packages = RealContent.Built.Packages.Concat(EverythingSample.Built.Packages).ToArray();
        Assert.NotEmpty(packages);
        Assert.All(packages, built => Assert.Equal("Inga fel.\n", Told(built.Package.Bytes)));
    }

    private static string Told(ReadOnlyMemory<byte> zip)
    {
        var inspection = PackageInspector.Inspect(zip);
        return TextFormat.Plain(inspection.Diagnostics, inspection.Line);
    }

    private static PackageCaseDocument Document(string name) => PackageCaseDocument.All.Single(document => document.Name == name);
}
