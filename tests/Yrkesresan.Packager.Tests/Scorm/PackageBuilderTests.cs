using Xunit;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Tests.Scorm;

public sealed class PackageBuilderTests
{
    private static readonly ScormPackage Rich = PackageBuilder.Build(Samples.Rich, Samples.Files);

    /// <summary>Each changes one thing that a learner or an LMS could notice.</summary>
    public static TheoryData<string> Changes => ["title", "description", "goal", "minutes", "file's content", "file's name", "new file"];

    [Fact]
    public void Manifest_and_zip_agree() => Assert.Equal(["YR0693"], Samples.CodesOf(Rich.Bytes));

    [Fact]
    public void The_file_is_named_after_the_id() => Assert.Equal("bou-ny-01-forberedelser.zip", Rich.FileName);

    [Fact]
    public void The_manifest_says_what_the_package_says()
    {
        var manifest = Samples.Parsed(PackageReader.Read(Rich.Bytes).Files[ManifestWriter.FileName]);

        Assert.Equal(Rich.Version, manifest.Version);
        Assert.Equal(Rich.Identifiers.Item, Assert.Single(manifest.Items).Attribute("identifier")!.Value);
        Assert.Matches("^[0-9a-f]{20}$", Rich.Version);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_gives_another_version_under_the_same_identifiers(string change)
    {
        var changed = change switch
        {
            "title" => PackageBuilder.Build(Samples.Rich with { Title = "Annan" }, Samples.Files),
            "description" => PackageBuilder.Build(Samples.Rich with { Description = "Annan" }, Samples.Files),
            "goal" => PackageBuilder.Build(Samples.Rich with { Goals = [new("GR1-1", "Annat")] }, Samples.Files),
            "minutes" => PackageBuilder.Build(Samples.Rich with { Minutes = 46 }, Samples.Files),
            "file's content" => PackageBuilder.Build(
                Samples.Rich, [.. Samples.Files.Where(file => file.Path != "paket.json"), Samples.Text("paket.json", "[]")]),
            "file's name" => PackageBuilder.Build(
                Samples.Rich, [.. Samples.Files.Where(file => file.Path != "paket.json"), Samples.Text("paket2.json", "{}")]),
            "new file" => PackageBuilder.Build(Samples.Rich, [.. Samples.Files, Samples.Text("ny.txt", "")]),
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };

        Assert.NotEqual(Rich.Version, changed.Version);
        Assert.Equal(Rich.Identifiers, changed.Identifiers);
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
        () => PackageBuilder.Build(Samples.Minimal, [.. Samples.Files, Samples.Text(ManifestWriter.FileName, "")]));
}
