using Xunit;
using Yrkesresan.Packager.Release.Comparisons;
using Yrkesresan.Packager.Tests.Samples;

namespace Yrkesresan.Packager.Tests.Release;

/// <summary>What no content can show: two programs that make different rules of the same content.</summary>
public sealed class ReleaseComparisonTests
{
    [Fact]
    public void Answers_that_are_forgotten_are_never_only_a_change_of_the_theme()
    {
        var now = EverythingSample.Built.Packages
            .Select(built => ReleasedPackage.Read(built.Package.FileName, built.Package.Bytes))
            .First(package => package.Summary.Questions.Any());
        var before = now with
        {
            Sha256 = "",
            Summary = now.Summary with
            {
                Pages = [.. now.Summary.Pages.Select(page => page with { Questions = [.. page.Questions.Select(question => question with { Fingerprint = "annat" })] })],
            },
        };

        var comparison = Assert.Single(ReleaseComparison.Of([before], [now]));

        Assert.Equal(PackageChange.Changed, comparison.Change);
        Assert.Contains("De svaren glöms, och deltagarna får frågorna igen.", Assert.Single(comparison.Notes), StringComparison.Ordinal);
    }
}
