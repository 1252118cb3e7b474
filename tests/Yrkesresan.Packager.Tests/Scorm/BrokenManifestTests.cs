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

        Assert.Equal([broken.Fault], FaultsOf(broken.In(Sound)));
    }

    [Fact]
    public void The_sound_manifest_has_no_fault()
    {
        Assert.Empty(OfficialSchemas.Problems(Sound));
        Assert.Empty(FaultsOf(Sound));
    }

    [Fact]
    public void A_package_without_manifest_is_found()
    {
        Assert.Equal(["YR0620"], Samples.CodesOf(Samples.Zip(Samples.Files)));
    }

    /// <summary>Those of the manifest. That the sample's page has no script, which is reported too, is no fault of it.</summary>
    private static IEnumerable<string> FaultsOf(string manifest) =>
        Samples.CodesOf(Samples.Zip([Samples.Text(ManifestWriter.FileName, manifest), .. Samples.Files])).Except(["YR0693"]);

    private static BrokenManifest Case(string name) => BrokenManifest.All.Single(broken => broken.Name == name);

    private static IEnumerable<string> Names(Func<string, bool> fault) =>
        BrokenManifest.All.Where(broken => fault(broken.Fault)).Select(broken => broken.Name);
}
