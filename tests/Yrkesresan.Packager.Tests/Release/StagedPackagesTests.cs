using Xunit;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Packages.Scorm12;
using Yrkesresan.Packager.Release;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Release;

/// <summary>Packages lie on disk until all are made, so that a run of hundreds needs no more memory than one of a few.</summary>
[Collection(nameof(OneAtATime))]
public sealed class StagedPackagesTests
{
    private const int Megabyte = 1 << 20;

    [Fact]
    public void A_package_reads_back_as_the_zip_that_it_makes_each_time_it_is_asked()
    {
        using var staged = new StagedPackages();
        var first = staged.Add(Package("PRV-NY-01-information", 10));
        var second = staged.Add(Package("PRV-NY-02-information", 20));

        foreach (var (package, name, number) in new[] { (second, "PRV-NY-02-information", 20), (first, "PRV-NY-01-information", 10), (first, "PRV-NY-01-information", 10) })
        {
            var expected = ScormZip.Write(Package(name, number));
            Assert.Equal(expected.Length, package.Length);
            Assert.Equal(name.ToLowerInvariant() + ".zip", package.Read().Path);
            Assert.True(expected.Span.SequenceEqual(package.Read().Bytes.Span));
        }
    }

    [Fact]
    public void Memory_holds_none_of_those_that_are_made()
    {
        using var staged = new StagedPackages();
        staged.Add(Package("PRV-NY-00-information", 3 * Megabyte));
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var packages = Enumerable.Range(1, 20).Select(number => staged.Add(Package($"PRV-NY-{number}-information", 3 * Megabyte))).ToArray();

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 15 * Megabyte);
        Assert.All(packages, package => Assert.InRange(package.Length, 3 * Megabyte, 4 * Megabyte));
    }

    [Fact]
    public void Nothing_lies_in_the_folder_for_passing_files()
    {
        if (OperatingSystem.IsWindows()) return; // The file has a name there until the run ends, and goes with it.
        using var staged = new StagedPackages();
        var package = staged.Add(Package("PRV-NY-01-information", 10));

        Assert.True(package.Length > 0);
        Assert.DoesNotContain(Directory.GetFiles(Path.GetTempPath(), "yrkesresan-*"), file => new FileInfo(file).Length == package.Length);
    }

    /// <summary>A package with a film of so many bytes, which no zip makes smaller.</summary>
    private static Package Package(string id, int bytes) =>
        new(Scorm.Samples.Minimal with { Id = id }, [.. Scorm.Samples.Files, new PackageFile("media/film.mp4", new byte[bytes])]);
}
