using System.Collections.Immutable;
using Xunit;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Tests.Scorm;

public sealed class ScormZipTests
{
    private static readonly ReadOnlyMemory<byte> Rich = ScormZip.Write(new(Samples.Rich, Samples.Files));

    /// <summary>Each changes one thing that a learner or an LMS could notice.</summary>
    public static TheoryData<string> Changes => ["title", "description", "goal", "minutes", "file's content", "file's name", "new file"];

    [Fact]
    public void Manifest_and_zip_agree() => Assert.Equal(["YR0693"], Samples.CodesOf(Rich));

    [Fact]
    public void The_file_is_named_after_the_id() => Assert.Equal("bou-ny-01-forberedelser.zip", new Packager.Packages.Package(Samples.Rich, Samples.Files).FileName);

    [Fact]
    public void The_version_is_a_hash() => Assert.Matches("^[0-9a-f]{20}$", ManifestOf(Rich).Version);

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_gives_another_version_under_the_same_identifiers(string change)
    {
        var changed = change switch
        {
            "title" => Zip(Samples.Rich with { Title = "Annan" }, Samples.Files),
            "description" => Zip(Samples.Rich with { Description = "Annan" }, Samples.Files),
            "goal" => Zip(Samples.Rich with { Goals = [new("GR1-1", "Annat")] }, Samples.Files),
            "minutes" => Zip(Samples.Rich with { Minutes = 46 }, Samples.Files),
            "file's content" => Zip(Samples.Rich, [.. Samples.Files.Where(file => file.Path != "paket.json"), Samples.Text("paket.json", "[]")]),
            "file's name" => Zip(Samples.Rich, [.. Samples.Files.Where(file => file.Path != "paket.json"), Samples.Text("paket2.json", "{}")]),
            "new file" => Zip(Samples.Rich, [.. Samples.Files, Samples.Text("ny.txt", "")]),
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };

        Assert.NotEqual(ManifestOf(Rich).Version, ManifestOf(changed).Version);
        Assert.Equal(Identifiers(Rich), Identifiers(changed));
    }

    [Fact]
    public void Content_moved_between_name_and_bytes_is_another_version() => Assert.NotEqual(
        PackageVersion.Of([Samples.Text("ab", "c")]),
        PackageVersion.Of([Samples.Text("a", "bc")]));

    [Fact]
    public void The_hash_is_the_one_that_is_documented() => Assert.Equal(
        // printf '\0\0\0\0\0\0\0\1a\0\0\0\0\0\0\0\2bc' | sha256sum
        "3fafa1cf2f19a7c1129b",
        PackageVersion.Of([Samples.Text("a", "bc")]));

    [Fact]
    public void A_manifest_among_the_files_is_a_bug() => Assert.Throws<ArgumentException>(
        () => Zip(Samples.Minimal, [.. Samples.Files, Samples.Text(ManifestWriter.FileName, "")]));

    private static ReadOnlyMemory<byte> Zip(PackageDescription description, ImmutableArray<PackageFile> files) => ScormZip.Write(new(description, files));

    private static InspectedManifest ManifestOf(ReadOnlyMemory<byte> zip) => Samples.Parsed(PackageReader.Read(zip).Files[ManifestWriter.FileName]);

    private static IEnumerable<string> Identifiers(ReadOnlyMemory<byte> zip) =>
        ManifestOf(zip).Root.Everywhere().Select(element => element.Attribute("identifier")?.Value).OfType<string>();
}
