using System.Text;
using Xunit;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>What looks wrong and is not is passed over.</summary>
public sealed class SoundPackageTests
{
    [Theory]
    [InlineData("href=\"index.html\"", "href=\"a/../index.html\"")]
    [InlineData("href=\"index.html\"", "href=\"./index.html\"")]
    [InlineData("</metadata>", "<lom:lom xmlns:lom=\"http://ltsc.ieee.org/xsd/LOM\"><lom:title>Prov</lom:title><lom:resource/></lom:lom></metadata>")]
    [InlineData("<metadata>", "<?granska <!-- och <![CDATA[ ?><metadata>")]
    public void In_the_manifest(string before, string after) => Assert.Equal([], ChangedPackage.Codes(ChangedPackage.Replaced("imsmanifest.xml", before, after)));

    [Theory]
    [InlineData("<link rel=\"canonical\" href=\"/kurs\">")]
    [InlineData("<link rel=\"alternate\" href=\"https://example.se/kurs\">")]
    [InlineData("<script>for (var i = 0; i<n; i++) document.title = '<div><div>'</script>")]
    [InlineData("<!-- <img src=\"saknas.png\"> -->")]
    [InlineData("<template><img src=\"saknas.png\"></template>")]
    [InlineData("<svg aria-hidden=\"true\"><path/><g/><use href=\"#a\"/></svg>")]
    public void In_the_page(string html) => Assert.Equal([], ChangedPackage.Codes(ChangedPackage.Replaced("index.html", "</head>", html + "</head>")));

    [Fact]
    public void A_script_with_many_less_than_signs_is_not_many_elements() =>
        Assert.Equal([], ChangedPackage.Codes(ChangedPackage.Replaced("index.html", "</head>", $"<script>{string.Concat(Enumerable.Repeat("if (i<n) x<y;", 60_000))}</script></head>")));

    [Fact]
    public void A_base_in_the_manifest_and_a_path_from_it()
    {
        var manifest = ChangedPackage.Text("imsmanifest.xml").Replace("<resources>", "<resources xml:base=\"kurs/\">", StringComparison.Ordinal).Replace("href=\"index.html\"", "href=\"./index.html\"", StringComparison.Ordinal);
        var entries = SoundPackage.Entries().Select(entry =>
            entry.Name == "imsmanifest.xml" ? entry with { Content = Encoding.UTF8.GetBytes(manifest) } : entry with { Name = "kurs/" + entry.Name });
        // Totara does not read the base.
        Assert.Equal(["YR0660"], ChangedPackage.Codes(TestZip.Of(entries)));
    }
}
