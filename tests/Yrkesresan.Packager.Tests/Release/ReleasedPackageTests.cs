using Xunit;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Packages.Scorm12;
using Yrkesresan.Packager.Release.Comparisons;
using Yrkesresan.Packager.Tests.Samples;

namespace Yrkesresan.Packager.Tests.Release;

/// <summary>What no release that this program has written can show: packages whose manifest another program has changed.</summary>
public sealed class ReleasedPackageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<manifest>")]
    [InlineData("<paket/>")]
    [InlineData("<!DOCTYPE manifest [<!ENTITY a \"b\">]><manifest>&a;</manifest>")]
    public void A_manifest_that_cannot_be_read_is_damage(string manifest) => Assert.Throws<InvalidDataException>(() => Read(manifest));

    [Fact]
    public void A_manifest_without_version_has_an_empty_one() => Assert.Equal("", Read("<manifest/>").Version);

    private static ReleasedPackage Read(string manifest)
    {
        var files = PackageReader.Read(EverythingSample.Built.Packages[0].Package.Bytes).Files;
        return ReleasedPackage.Read("prov.zip", Scorm.Samples.Zip(
        [
            Scorm.Samples.Text(ManifestWriter.FileName, manifest),
            .. files.Where(file => file.Key != ManifestWriter.FileName).Select(file => new Packager.Packages.PackageFile(file.Key, file.Value)),
        ]));
    }
}
