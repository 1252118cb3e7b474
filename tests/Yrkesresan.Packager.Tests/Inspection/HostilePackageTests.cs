using System.Text;
using Xunit;
using Yrkesresan.Packager.Scorm.Inspection;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>What is made to harm whoever opens it is refused before it does.</summary>
public sealed class HostilePackageTests
{
    private const int OneMegabyte = 1 << 20;

    [Fact]
    public void Ten_gigabytes_of_zeros_are_not_unpacked() => Assert.Equal(["YR0605"], Codes(HostileZip.Of("bild.png", HostileZip.Zeros(10 * 1024), 10L * 1024 * OneMegabyte)));

    [Fact]
    public void What_the_headers_say_of_the_size_makes_no_difference() => Assert.Equal(["YR0605"], Codes(HostileZip.Of("bild.png", HostileZip.Zeros(10 * 1024), 1000)));

    [Fact]
    public void Many_entries_that_share_the_same_bytes_are_counted_together()
    {
        // Each unpacks to less than a single entry may.
        var zip = HostileZip.Of("bild.png", HostileZip.Zeros(12), 12 * OneMegabyte, entries: 1000);
        Assert.Contains("YR0605", Codes(zip));
    }

    [Fact]
    public void A_manifest_that_unpacks_to_gigabytes_is_not_kept() => Assert.Equal(["YR0605"], Codes(HostileZip.Of("imsmanifest.xml", HostileZip.Zeros(10 * 1024), 0)));

    [Fact]
    public void A_hundred_thousand_entries_are_not_read() => Assert.Equal(["YR0606"], Codes(HostileZip.Of("bild.png", HostileZip.Zeros(0), 0, entries: 100_000)));

    [Fact]
    public void A_lie_about_the_number_of_entries_does_not_help() => Assert.Equal(["YR0602"], Codes(HostileZip.Of("bild.png", HostileZip.Zeros(0), 0, entries: 65_536 + 10)));

    [Fact]
    public void Entities_within_entities_are_not_expanded()
    {
        var dtd = new StringBuilder("<!DOCTYPE manifest [<!ENTITY a0 \"haha\">");
        for (var i = 1; i < 20; i++) dtd.Append("<!ENTITY a").Append(i).Append(" \"").Insert(dtd.Length, $"&a{i - 1};", 10).Append("\">");
        Assert.Equal(["YR0627"], Codes(WithManifest($"<?xml version=\"1.0\"?>{dtd}]><manifest>&a19;</manifest>")));
    }

    [Fact]
    public void Half_a_million_elements_in_each_other_are_not_followed() =>
        Assert.Equal(["YR0628"], Codes(WithManifest("<manifest>" + string.Concat(Enumerable.Repeat("<a>", OneMegabyte / 2)))));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><p>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg><g>")]
    public void A_page_that_never_closes_an_element_is_not_parsed(string tag) =>
        Assert.Equal(["YR0673"], Codes(With("index.html", string.Concat(Enumerable.Repeat(tag, 1000)))));

    [Fact]
    public void Paragraphs_that_are_never_closed_are_no_fault() => Assert.DoesNotContain("YR0673", Codes(With("index.html", string.Concat(Enumerable.Repeat("<p>x", 50_000)))));

    [Fact]
    public void A_script_without_end_is_looked_through() =>
        Assert.Equal([], Codes(With("kurs.js", "API.LMSInitialize('');" + new string('(', 3 * OneMegabyte) + string.Concat(Enumerable.Repeat(".open(", 100_000)))));

    [Theory]
    [InlineData("../../../etc/passwd", "YR0609")]
    [InlineData("..\\..\\config.php", "YR0608")]
    [InlineData("/etc/passwd", "YR0610")]
    [InlineData("C:\\Windows\\x", "YR0610")]
    public void A_name_that_leads_out_is_an_error(string name, string code) =>
        Assert.Contains(code, Codes(TestZip.Of([.. SoundPackage.Entries(), new TestZipEntry(name, [])])));

    private static byte[] WithManifest(string text) => With("imsmanifest.xml", text);

    private static byte[] With(string name, string text) => TestZip.Of(SoundPackage.Entries().Select(entry => entry.Name == name ? new TestZipEntry(name, Encoding.UTF8.GetBytes(text)) { Method = 0 } : entry));

    private static string[] Codes(byte[] zip) => [.. PackageInspector.Inspect(zip).Diagnostics.Select(diagnostic => diagnostic.Rule.Code).Distinct()];
}
