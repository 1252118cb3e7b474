using System.Collections.Immutable;
using Xunit;
using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Tests.Scorm;

/// <summary>Shows that the schemas and our own checks do find faults: without it, "nothing found" proves nothing.</summary>
public sealed class BrokenManifestTests
{
    private static readonly string Sound = Samples.ManifestOf(Samples.Minimal);

    public static TheoryData<string> SchemaFaults => [.. Names(fault => fault == "schema")];

    public static TheoryData<string> OtherFaults => [.. Names(fault => fault != "schema")];

    [Theory]
    [MemberData(nameof(SchemaFaults))]
    public void The_schemas_find_it(string name) => Assert.NotEmpty(OfficialSchemas.Problems(Case(name).In(Sound)));

    [Theory]
    [MemberData(nameof(OtherFaults))]
    public void Our_own_checks_find_it(string name)
    {
        var broken = Case(name);

        var kinds = FaultsOf(broken.In(Sound)).Select(fault => fault.Kind);

        Assert.Equal([Enum.Parse<PackageFaultKind>(broken.Fault)], kinds);
    }

    [Fact]
    public void Every_kind_of_fault_has_a_case() => Assert.Equal(
        Enum.GetNames<PackageFaultKind>().Except([nameof(PackageFaultKind.ManifestMissing)]).Order(StringComparer.Ordinal),
        BrokenManifest.All.Select(broken => broken.Fault).Except(["schema"]).Order(StringComparer.Ordinal));

    [Fact]
    public void The_sound_manifest_has_no_fault()
    {
        Assert.Empty(OfficialSchemas.Problems(Sound));
        Assert.Empty(FaultsOf(Sound));
    }

    [Fact]
    public void A_package_without_manifest_is_found()
    {
        var package = PackageReader.Read(PackageArchive.Write(Samples.Files));

        Assert.Equal(PackageFaultKind.ManifestMissing, Assert.Single(PackageFaults.In(package)).Kind);
    }

    private static ImmutableArray<PackageFault> FaultsOf(string manifest) => PackageFaults.In(PackageReader.Read(
        PackageArchive.Write([Samples.Text(ManifestWriter.FileName, manifest), .. Samples.Files])));

    private static BrokenManifest Case(string name) => BrokenManifest.All.Single(broken => broken.Name == name);

    private static IEnumerable<string> Names(Func<string, bool> fault) =>
        BrokenManifest.All.Where(broken => fault(broken.Fault)).Select(broken => broken.Name);
}
