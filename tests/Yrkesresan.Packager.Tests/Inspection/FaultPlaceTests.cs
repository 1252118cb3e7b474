using System.Text;
using Xunit;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>A fault is reported where it stands in the file, whatever ends its lines.</summary>
public sealed class FaultPlaceTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void In_a_script_of_the_page(string lineEnd)
    {
        var page = ChangedPackage.Text("index.html").Replace(
            "</head>",
            "<script>\n// eval()\nvar a;\nwindow.onunload = spara;\n</script>\n</head>",
            StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);
        var told = Assert.Single(ChangedPackage.Diagnostics(ChangedPackage.With("index.html", page)));
        Assert.Equal(("YR0688", "index.html:11:8"), (told.Rule.Code, told.Span.ToString()));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void In_a_script_file(string lineEnd)
    {
        var told = Assert.Single(ChangedPackage.Diagnostics(ChangedPackage.With("kurs.js", $"{ChangedPackage.Session}//{lineEnd}eval(text);")));
        Assert.Equal(("YR0692", "kurs.js:2:1"), (told.Rule.Code, told.Span.ToString()));
    }

    [Fact]
    public void In_a_script_that_many_pages_load_once()
    {
        var entries = SoundPackage
            .Entries()
            .Select(entry => entry.Name == "kurs.js" ? entry with { Content = Encoding.UTF8.GetBytes("API.LMSInitialize(''); eval(text);" + ChangedPackage.Session) } : entry)
            .ToArray();
        var told = ChangedPackage.Diagnostics(TestZip.Of(ChangedPackage.WithPages(entries, Encoding.UTF8.GetBytes(ChangedPackage.Text("index.html")), 3)));
        Assert.Equal("kurs.js:1:24", Assert.Single(told, each => each.Rule.Code == "YR0692").Span.ToString());
    }

    [Fact]
    public void An_error_is_told_of_even_when_it_comes_after_many_warnings_of_its_kind()
    {
        static string Item(int number, string score) =>
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"<item identifier=\"I{number}\" identifierref=\"RES-prov\"><title>Del</title><adlcp:masteryscore>{score}</adlcp:masteryscore></item>");

        var items = string.Concat(Enumerable.Range(0, 25).Select(number => Item(number, "50")).Append(Item(25, "-1")).Append(Item(26, "många")));
        var told = ChangedPackage.Diagnostics(ChangedPackage.Replaced(
            "imsmanifest.xml",
            "</organization>",
            items + "</organization>")).Where(each => each.Rule.Code == "YR0664").ToArray();
        Assert.Equal(2, told.Count(each => each.Severity == Severity.Error));
    }
}
