using System.Collections.Immutable;
using System.Globalization;
using Xunit;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Tests.Scorm;

/// <summary>The same content gives the same bytes whoever builds it, wherever.</summary>
[Collection(nameof(OneAtATime))]
public sealed class SurroundingsTests
{
    /// <summary>I, z and aa: a letter that Turkish lowers, and two that Estonian and Danish sort, in ways of their own.</summary>
    private static readonly PackageDescription Description = Samples.Rich with { Id = "INTRO-I-information" };

    private static readonly ImmutableArray<PackageFile> Files =
        [.. Samples.Files, Samples.Text("media/zon.txt", "z"), Samples.Text("media/aa.txt", "aa"), Samples.Text("media/text.txt", "t")];

    /// <summary>Of the instance, so that it is built before a test changes anything.</summary>
    private readonly ReadOnlyMemory<byte> expected = ScormZip.Write(new(Description, Files));

    private readonly string expectedName = new Packager.Packages.Package(Description, Files).FileName;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("da-DK")]
    [InlineData("et-EE")]
    public void Culture_makes_no_difference(string culture)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            SameBytes(Files);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }

    /// <remarks>.NET reads TZ on Unix alone: on Windows this proves nothing, and does no harm.</remarks>
    [Theory]
    [InlineData("Pacific/Kiritimati", 14)]
    [InlineData("America/Los_Angeles", -8)]
    public void Time_zone_makes_no_difference(string zone, int hours)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            if (!OperatingSystem.IsWindows()) Assert.Equal(TimeSpan.FromHours(hours), TimeZoneInfo.Local.BaseUtcOffset);
            SameBytes(Files);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void The_order_of_the_files_makes_no_difference() => SameBytes([.. Files.Reverse()]);

    private void SameBytes(ImmutableArray<PackageFile> files)
    {
        var package = new Packager.Packages.Package(Description, files);
        Assert.Equal(expectedName, package.FileName);
        Assert.True(expected.Span.SequenceEqual(ScormZip.Write(package).Span));
    }
}
