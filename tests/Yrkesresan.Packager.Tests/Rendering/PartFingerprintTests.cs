using System.Text;
using Xunit;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.LearnerState.Summaries;
using Yrkesresan.Packager.Release.Comparisons;
using Yrkesresan.Packager.Tests.Packaging;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Rendering;

/// <summary>The fingerprint of what a package shows, as its <c>paket.json</c> has it.</summary>
public sealed class PartFingerprintTests
{
    private static readonly string Releases = RepositoryFolder.Below("tests", "releases");

    [Fact]
    public void The_administrator_is_told_of_everything_that_templates_are_given()
    {
        var names = EverythingSample.Built.Packages.Concat(RealContent.Built.Packages)
            .Select(built => ReleasedPackage.Read(built.Package.FileName, built.Package.Bytes).Summary)
            .SelectMany(rules => rules.Content!.Part.Keys.Concat(rules.Pages.SelectMany(page => page.Content.Keys)))
            .Distinct()
            .ToArray();

        Assert.Contains("body", names);
        Assert.Contains("course.days.form", names);
        Assert.DoesNotContain(names, name => !ContentDetails.Knows(name));
    }

    /// <remarks>
    /// Where this differs and the content of <c>tests/releases/_bas</c> does not, <see cref="ContentFingerprint.Form"/> takes the next number: else the
    /// next release is said to have changed every text.
    /// </remarks>
    [Fact]
    public void The_same_content_has_the_same_hashes_as_long_as_the_form_is_the_same()
    {
        var built = new BuiltContent(DiskFolder.SnapshotOf(Path.Combine(Releases, "_bas")));
        var package = built.Packages.Single(built => built.Package.FileName == "prov-01-forberedelser.zip").Package;

        Snapshots.Snapshot.Match(
            Encoding.UTF8.GetString(PackageReader.Read(package.Bytes).Files[PartSummary.FileName].Span) + "\n",
            Releases,
            FormattableString.Invariant($"_form-{ContentFingerprint.Form}/paket.json"));
    }
}
