using Snapshooter.Exceptions;
using Xunit;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Tests.Snapshots;

namespace Yrkesresan.Packager.Tests.Packaging;

/// <summary>
/// What learners and the LMS get of the repository's own content, in <c>tests/snapshots</c>: a file for each page and each start
/// page, so that a changed sentence shows as such. <c>build/snapshots.sh</c> makes them anew, and a pull request's workflow runs it
/// (<c>docs/decisions/0004-content-snapshots.md</c>). No other test depends on what the content says.
/// </summary>
public sealed class ContentSnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("yrkesresan-innehall-").FullName;

    /// <summary>Both ways out, as an editor reads them; the script ends with the same text.</summary>
    private static string WaysOut => File.ReadAllText(RepositoryFolder.Below("build", "snapshots.txt")).ReplaceLineEndings("\n").TrimEnd();

    private static Dictionary<string, string> Texts =>
        RealContent.Built.Packages.SelectMany(built => PackageTexts.Of(built.Package, IsShown)).ToDictionary(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Pages_and_package_files_are_as_they_were() => SnapshotFolder.Match(Texts, RepositoryFolder.Below("tests", "snapshots"), WaysOut);

    [Fact]
    public void The_start_page_and_every_page_have_one() => Assert.All(
        RealContent.Built.Packages,
        built => Assert.Equal(1 + built.Pages + PackageTexts.Whole.Length, PackageTexts.Of(built.Package, IsShown).Count()));

    [Fact]
    public void Who_has_changed_a_page_is_told_both_ways_out_once()
    {
        SnapshotFolder.Match(new Dictionary<string, string> { ["del/sida.html"] = "förr\n" }, folder, accept: true);

        var failure = Assert.Throws<SnapshotCompareException>(() => SnapshotFolder.Match(
            new Dictionary<string, string> { ["del/sida.html"] = "nu\n", ["del/ny.html"] = "ny\n" }, folder, accept: false, WaysOut));

        Assert.Equal(
            $"""
            {Path.Combine(folder, "del/ny.html")} finns inte.

            {Path.Combine(folder, "del/sida.html")} skiljer sig på rad 1.
              förr: förr
              nu:   nu

            Innehållets ögonblicksbilder är inte uppdaterade. De ligger i tests/snapshots och visar granskaren hur sidorna ser ut för deltagarna.
            Är du redaktör? Du behöver inte göra något. I en pull request gör arbetsflödet nya bilder och lägger dem på din gren, eller skriver
            i en kommentar vem som behöver göra vad.
            Har du .NET och git på datorn? Kör ./build/snapshots.sh (i Windows i Git Bash) och checka in tests/snapshots.
            """.ReplaceLineEndings("\n"),
            failure.Message);
    }

    /// <summary>The end is the same in every package: the sample holds it.</summary>
    private static bool IsShown(string view) => view != "_end";
}
