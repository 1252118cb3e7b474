using CsCheck;
using Xunit;
using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Tests.Scorm;

public sealed class PackageReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<manifest>")]
    [InlineData("<!DOCTYPE manifest [<!ENTITY a \"b\">]><manifest>&a;</manifest>")]
    public void A_manifest_that_cannot_be_read_is_told(string manifest) => Assert.Throws<InvalidDataException>(
        () => PackageReader.Read(PackageArchive.Write([Samples.Text(ManifestWriter.FileName, manifest)])));

    [Fact]
    public void Any_damage_is_told_in_one_way()
    {
        var sound = PackageBuilder.Build(Samples.Rich, Samples.Files).Bytes.ToArray();
        Gen.Select(Gen.Int[0, sound.Length - 1], Gen.Byte).Sample(
            (at, value) =>
            {
                var damaged = sound.ToArray();
                damaged[at] = value;
                try
                {
                    PackageReader.Read(damaged);
                }
                catch (InvalidDataException)
                {
                    // The only failure that is documented.
                }
            },
            iter: 2000);
    }

    [Fact]
    public void What_is_missing_in_a_manifest_is_empty()
    {
        var manifest = ManifestReader.Read("<manifest/>"u8.ToArray());

        Assert.Equal(("", "", null), (manifest.Identifier, manifest.Version, manifest.DefaultOrganization));
        Assert.Empty(manifest.Items);
        Assert.Empty(manifest.Resources);
    }
}
