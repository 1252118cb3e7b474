using System.Globalization;
using Xunit;
using Yrkesresan.Packager.Tests.Packaging;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Release;

/// <summary>The repository's content gives the same packages in any process, folder, time zone and language, on any day.</summary>
public sealed class SameBytesTests : IDisposable
{
    private static readonly DateOnly LaterDay = BuiltContent.Date.AddDays(200);

    private readonly string work = Directory.CreateTempSubdirectory("yrkesresan-same-").FullName;

    [Fact]
    public Task Built_where_it_lies() => Same(
        RepositoryFolder.Below("content"),
        "sv-SE Europe/Stockholm",
        Place("sv_SE", "Europe/Stockholm", BuiltContent.Date));

    [Fact]
    public Task Built_from_a_copy_on_the_other_side_of_the_earth() => Same(
        Copy(),
        "sv-SE Pacific/Auckland",
        Place("sv_SE", "Pacific/Auckland", BuiltContent.Date));

    [Fact]
    public Task Built_in_Turkish() => Same(RepositoryFolder.Below("content"), "tr-TR Europe/Istanbul", Place("tr_TR", "Europe/Istanbul", BuiltContent.Date));

    [Fact]
    public Task Built_another_day() => Same(RepositoryFolder.Below("content"), "sv-SE Europe/Stockholm", Place("sv_SE", "Europe/Stockholm", LaterDay));

    public void Dispose() => Directory.Delete(work, recursive: true);

    private async Task Same(string content, string place, Dictionary<string, string> variables)
    {
        var expected = RealContent.Built.Packages.ToDictionary(built => built.Package.FileName, built => ChildBuild.HashOf(built.Package.Bytes.Span));

        var built = await ChildBuild.Of(content, work, variables);

        // On Windows culture and time zone are the user's, whatever the variables say.
        if (!OperatingSystem.IsWindows()) Assert.Equal(place, built.Place);
        Assert.Equal(expected.OrderBy(package => package.Key, StringComparer.Ordinal), built.Packages);
    }

    private static Dictionary<string, string> Place(string language, string zone, DateOnly day) => new()
    {
        ["LC_ALL"] = language + ".UTF-8",
        ["TZ"] = zone,
        ["SOURCE_DATE_EPOCH"] = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
    };

    /// <summary>Other times, another order in the folders, another path.</summary>
    private string Copy()
    {
        var source = RealContent.Built.Source;
        var copy = Path.Combine(work, "En kopia (åäö)");
        foreach (var file in source.Paths.Reverse())
        {
            var path = Path.Combine(copy, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, source[file].Read().Span);
            File.SetLastWriteTimeUtc(path, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }

        return copy;
    }
}
