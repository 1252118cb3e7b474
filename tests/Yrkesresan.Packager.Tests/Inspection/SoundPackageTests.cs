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
    [InlineData(
        "</item>",
        "<adlcp:prerequisites type=\"aicc_script\"></adlcp:prerequisites><adlcp:timelimitaction/><adlcp:masteryscore></adlcp:masteryscore></item>")]
    [InlineData("encoding=\"UTF-8\"", "encoding=\"UTF8\"")]
    [InlineData("<resources>", "<resources xml:base=\"./\">")]
    [InlineData("xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\"", "xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\"")]
    public void In_the_manifest(string before, string after) => Assert.Equal(
        [],
        ChangedPackage.Codes(ChangedPackage.Replaced("imsmanifest.xml", before, after)));

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("ISO-8859-15")]
    public void In_a_manifest_of_English_letters_alone(string encoding)
    {
        var manifest = string.Concat(ChangedPackage.Text("imsmanifest.xml").Where(char.IsAscii));
        Assert.Equal([], ChangedPackage.Codes(ChangedPackage.WithManifest(manifest.Replace("UTF-8", encoding, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("<link rel=\"canonical\" href=\"/kurs\">")]
    [InlineData("<link rel=\"alternate\" href=\"https://example.se/kurs\">")]
    [InlineData("<script>for (var i = 0; i<n; i++) document.title = '<div><div>'</script>")]
    [InlineData("<!-- <img src=\"saknas.png\"> -->")]
    [InlineData("<template><img src=\"saknas.png\"></template>")]
    [InlineData("<svg aria-hidden=\"true\"><path/><g/><use href=\"#a\"/></svg>")]
    [InlineData("<noscript><img src=\"saknas.png\"><h3>Slå på skript</h3></noscript>")]
    [InlineData("<script type=\"application/json\">{\"event\":\"unload\",\"text\":\"eval(x)\"}</script>")]
    [InlineData("<script type=\"text/template\">document.write(1)</script>")]
    [InlineData("<script>sound = new Howl({ src: [] }); sound.unload();</script>")]
    [InlineData("<script>removeEventListener('unload', save); removeEventListener( \"beforeunload\", save);</script>")]
    [InlineData("<script>window.open(url, '_blank', 'width=1', false); dialog.open('x', !1)</script>")]
    [InlineData("<script src=\"skript\\..\\kurs.js\"></script>")]
    [InlineData("<INPUT TYPE=\"HIDDEN\"><INPUT TYPE=\"SUBMIT\">")]
    public void In_the_page(string html) => Assert.Equal([], ChangedPackage.Codes(ChangedPackage.Replaced("index.html", "</head>", html + "</head>")));

    [Theory]
    [InlineData("lib/jquery.min.js", "eval(x)", true)]
    [InlineData("jquery-3.7.1.slim.min.js", "eval(x)", true)]
    [InlineData("kod.js", "/*! jQuery v1.12.4 | (c) jQuery Foundation | jquery.org/license */ eval(x)", true)]
    [InlineData("kod.js", "/*!\n * Sizzle CSS Selector Engine v2.3.5\n */ eval(x)", true)]
    [InlineData("jquery.kurs.js", "eval(x)", false)]
    [InlineData("min-jquery.js", "eval(x)", false)]
    [InlineData("kod.js", "/* Needs jQuery 3.7 */ eval(x)", false)]
    [InlineData("kod.js", "var x = 'jQuery v3.6.0'; eval(x)", false)]
    public void Known_libraries_are_not_the_author_s_script(string name, string script, bool isKnown)
    {
        var entries = SoundPackage.Entries().Select(entry => entry.Name switch
        {
            "imsmanifest.xml" => entry with { Content = Encoding.UTF8.GetBytes(ChangedPackage.Text(entry.Name).Replace("</resource>", $"<file href=\"{name}\"/></resource>", StringComparison.Ordinal)) },
            "index.html" => entry with { Content = Encoding.UTF8.GetBytes(ChangedPackage.Text(entry.Name).Replace("</head>", $"<script src=\"{name}\"></script></head>", StringComparison.Ordinal)) },
            _ => entry,
        });
        string[] expected = isKnown ? [] : ["YR0692"];
        Assert.Equal(expected, ChangedPackage.Codes(TestZip.Of([.. entries, new TestZipEntry(name, Encoding.UTF8.GetBytes(script))])));
    }

    [Theory]
    [InlineData("API.LMSSetValue('cmi.core.exit', '')")]
    [InlineData("API.LMSSetValue(\"cmi.core.exit\", \"time-out\")")]
    [InlineData("scorm.set('cmi.core.exit', done ? '' : 'suspend')")]
    [InlineData("// set('cmi.core.exit', 'normal')")]
    public void What_may_be_the_exit(string script) =>
        Assert.Equal([], ChangedPackage.Codes(ChangedPackage.Replaced("kurs.js", "window.parent", script + "\nwindow.parent")));

    [Theory]
    [InlineData("scorm.set('cmi.core.lesson_status', 'passed')")]
    [InlineData("var STATUS = 'cmi.core.lesson_status'; set(STATUS, 'passed')")]
    public void A_status_is_set_in_many_ways(string script) => Assert.Equal(
        [],
        ChangedPackage.Codes(ChangedPackage.With("kurs.js", $"API.LMSInitialize(''); {script}; API.LMSFinish('');")));

    [Theory]
    [InlineData("script type=\"Text/JavaScript; charset=utf-8\"", "eval(x)", "YR0692")]
    [InlineData("script type=\"module\"", "Function(\"return this\")()", "YR0692")]
    [InlineData("script type=\"\"", "x.open(\"GET\", url(), false)", "YR0690")]
    [InlineData("script", "x.open('GET','a.json?b=' + f(1, 2),!1,'u','p')", "YR0690")]
    [InlineData("script language=\"JavaScript\"", "$(window).on('resize unload', save)", "YR0688")]
    [InlineData("script", "$(window).unload(save)", "YR0688")]
    [InlineData("script", "$(window).bind('beforeunload.kurs', save)", "YR0689")]
    public void And_what_is_wrong_is_not(string tag, string script, string code) =>
        Assert.Equal([code], ChangedPackage.Codes(ChangedPackage.Replaced("index.html", "</head>", $"<{tag}>{script}</script></head>")));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_script_in_utf_16(string encoding)
    {
        var utf16 = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. utf16.Preamble, .. utf16.GetBytes(ChangedPackage.Text("kurs.js"))];
        Assert.Equal(
            [],
            ChangedPackage.Codes(TestZip.Of(SoundPackage.Entries().Select(entry => entry.Name == "kurs.js" ? entry with { Content = bytes } : entry))));
    }

    [Fact]
    public void A_script_with_many_less_than_signs_is_not_many_elements() =>
        Assert.Equal(
            [],
            ChangedPackage.Codes(ChangedPackage.Replaced("index.html", "</head>", $"<script>{string.Concat(Enumerable.Repeat("if (i<n) x<y;", 60_000))}</script></head>")));

    [Fact]
    public void A_base_in_the_manifest_and_a_path_from_it()
    {
        var manifest = ChangedPackage.Text("imsmanifest.xml").Replace(
            "<resources>",
            "<resources xml:base=\"kurs/\">",
            StringComparison.Ordinal).Replace("href=\"index.html\"", "href=\"./index.html\"", StringComparison.Ordinal);
        var entries = SoundPackage.Entries().Select(entry =>
            entry.Name == "imsmanifest.xml" ? entry with { Content = Encoding.UTF8.GetBytes(manifest) } : entry with { Name = "kurs/" + entry.Name });
        // Totara does not read the base.
        Assert.Equal(["YR0660"], ChangedPackage.Codes(TestZip.Of(entries)));
    }
}
