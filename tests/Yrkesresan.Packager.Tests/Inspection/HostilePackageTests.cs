using System.Text;
using Xunit;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>What is made to harm whoever opens it is refused before it does.</summary>
public sealed class HostilePackageTests
{
    private const int OneMegabyte = 1 << 20;

    [Fact]
    public void Ten_gigabytes_of_zeros_are_not_unpacked() => Assert.Equal(
        ["YR0605"],
        ChangedPackage.Codes(HostileZip.Of("bild.png", HostileZip.Zeros(10 * 1024), 10L * 1024 * OneMegabyte)));

    [Fact]
    public void What_the_headers_say_of_the_size_makes_no_difference() => Assert.Equal(
        ["YR0605"],
        ChangedPackage.Codes(HostileZip.Of("bild.png", HostileZip.Zeros(10 * 1024), 1000)));

    [Fact]
    public void Many_entries_that_share_the_same_bytes_are_counted_together()
    {
        // Each unpacks to less than a single entry may.
        var zip = HostileZip.Of("bild.png", HostileZip.Zeros(12), 12 * OneMegabyte, entries: 1000);
        Assert.Contains("YR0605", ChangedPackage.Codes(zip));
    }

    [Fact]
    public void A_manifest_that_unpacks_to_gigabytes_is_not_kept() => Assert.Equal(
        ["YR0605"],
        ChangedPackage.Codes(HostileZip.Of("imsmanifest.xml", HostileZip.Zeros(10 * 1024), 0)));

    [Fact]
    public void A_hundred_thousand_entries_are_not_read() => Assert.Equal(
        ["YR0606"],
        ChangedPackage.Codes(HostileZip.Of("bild.png", HostileZip.Zeros(0), 0, entries: 100_000)));

    [Fact]
    public void A_lie_about_the_number_of_entries_does_not_help() => Assert.Equal(
        ["YR0602"],
        ChangedPackage.Codes(HostileZip.Of("bild.png", HostileZip.Zeros(0), 0, entries: 65_536 + 10)));

    [Fact]
    public void The_largest_number_that_a_zip_without_the_wide_record_can_say_is_taken_at_its_word() => Assert.Equal(
        ["YR0606"],
        ChangedPackage.Codes(HostileZip.Of("bild.png", HostileZip.Zeros(0), 0, entries: 65_535)));

    [Fact]
    public void Entities_within_entities_are_not_expanded()
    {
        var dtd = new StringBuilder("<!DOCTYPE manifest [<!ENTITY a0 \"haha\">");
        for (var i = 1; i < 20; i++) dtd.Append("<!ENTITY a").Append(i).Append(" \"").Insert(dtd.Length, $"&a{i - 1};", 10).Append("\">");
        Assert.Equal(["YR0627"], ChangedPackage.Codes(ChangedPackage.WithManifest($"<?xml version=\"1.0\"?>{dtd}]><manifest>&a19;</manifest>")));
    }

    [Fact]
    public void Half_a_million_elements_in_each_other_are_not_followed() =>
        Assert.Equal(["YR0628"], ChangedPackage.Codes(ChangedPackage.WithManifest("<manifest>" + string.Concat(Enumerable.Repeat("<a>", OneMegabyte / 2)))));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<span><div></span>")]
    [InlineData("<template>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg><g>")]
    public void A_page_that_never_closes_an_element_is_not_parsed(string tag) =>
        Assert.Equal(["YR0673"], ChangedPackage.Codes(ChangedPackage.With("index.html", string.Concat(Enumerable.Repeat(tag, 1000)))));

    [Fact]
    public void Many_elements_that_end_by_themselves_are_no_fault() => Assert.DoesNotContain(
        "YR0673",
        ChangedPackage.Codes(ChangedPackage.With("index.html", string.Concat(Enumerable.Repeat("<b><p>x", 24_000)))));

    [Theory]
    [InlineData("(", 3 * OneMegabyte)]
    [InlineData(".open(", 100_000)]
    [InlineData("=/[", OneMegabyte)]
    [InlineData("return /", 500_000)]
    public void A_script_without_end_is_looked_through(string repeated, int times) =>
        Assert.Equal([], ChangedPackage.Codes(ChangedPackage.With("kurs.js", ChangedPackage.Session + string.Concat(Enumerable.Repeat(repeated, times)))));

    [Theory]
    [InlineData("../../../etc/passwd", "YR0609")]
    [InlineData("..\\..\\config.php", "YR0608")]
    [InlineData("/etc/passwd", "YR0610")]
    [InlineData("C:\\Windows\\x", "YR0610")]
    public void A_name_that_leads_out_is_an_error(string name, string code) =>
        Assert.Contains(code, ChangedPackage.Codes(TestZip.Of([.. SoundPackage.Entries(), new TestZipEntry(name, [])])));

    [Fact]
    public void A_manifest_of_nothing_but_a_byte_order_mark_is_an_error() => Assert.Contains(
        "YR0626",
        ChangedPackage.Codes(ChangedPackage.WithManifest("\uFEFF")));

    [Fact]
    public void A_letter_written_in_two_ways_after_an_emoji_collides() =>
        Assert.Contains(
            "YR0616",
            ChangedPackage.Codes(TestZip.Of([.. SoundPackage.Entries(), new TestZipEntry("😀caf\u00E9.txt", []), new TestZipEntry("😀cafe\u0301.txt", [])])));

    [Fact]
    public void Addresses_after_a_very_long_base_are_not_put_together()
    {
        var html = $"<base href=\"{new string('x', OneMegabyte)}/\">{string.Concat(Enumerable.Repeat("<a href=\"y\">y</a>", 3000))}<meta charset";
        Assert.Equal([], ChangedPackage.Codes(ChangedPackage.Replaced("index.html", "<meta charset", html)));
    }

    [Fact]
    public void Pages_after_all_that_is_taken_on_are_told_of()
    {
        var page = Encoding.UTF8.GetBytes($"<!doctype html><html lang=\"sv\"><title>Sida</title><h1>Sida</h1>{string.Concat(Enumerable.Repeat("<br>", 40_000))}");
        var told = ChangedPackage.Diagnostics(TestZip.Of(ChangedPackage.WithPages(SoundPackage.Entries(), page, 12)));
        Assert.Equal(5, told.Count(each => each.Rule.Code == "YR0673"));
    }

    [Theory]
    [InlineData(1, 60_000, 1)]
    [InlineData(12, 40_000, 5)]
    public void End_tags_that_end_nothing_count_as_elements_do(int pages, int endTags, int told)
    {
        var page = Encoding.UTF8.GetBytes($"<!doctype html><html lang=\"sv\"><title>Sida</title><h1>Sida</h1>{string.Concat(Enumerable.Repeat("</x>", endTags))}");
        var zip = TestZip.Of(ChangedPackage.WithPages(SoundPackage.Entries(), page, pages));
        Assert.Equal(told, ChangedPackage.Diagnostics(zip).Count(each => each.Rule.Code == "YR0673"));
    }
}
