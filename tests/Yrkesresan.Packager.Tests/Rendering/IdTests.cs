using System.Text;
using System.Text.RegularExpressions;
using Xunit;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Tests.Packaging;

namespace Yrkesresan.Packager.Tests.Rendering;

/// <summary>An id that stands twice leads links, labels and the script astray.</summary>
public sealed partial class IdTests
{
    private const string Nasty = """
        ## K1

        ## Ruta 1 title

        ## Fråga x

        ## Lista a-punkt

        ## Heading

        ## Sources

        ::: reflektion
        Vad tänker du [@provlagen]?
        :::

        - [ ] Gör så {#a-punkt}
          - [ ] Gör sedan så {#a-punkt-2}

        ::: fråga {#ett}
        Vad är rätt?

        - [x] Det
        - [ ] Det där
        :::

        ::: fråga {#ett-title}
        Vad är rätt?

        - [x] Det
        - [ ] Det där
        :::
        """;

    public static TheoryData<string> PackageNames => RealContentTests.PackageNames;

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void No_id_stands_twice(string name)
    {
        var package = RealContent.Built.Packages.Single(built => built.Package.FileName == name).Package;
        Assert.Empty(Twice(Encoding.UTF8.GetString(PackageReader.Read(package.Bytes).Files["index.html"].Span)));
    }

    [Fact]
    public void No_id_stands_twice_whatever_pages_and_headings_are_called()
    {
        var html = RenderedPart.Of(
            ("10-sida", Nasty), ("20-sida-heading", Nasty.Replace("{#ett", "{#tva", StringComparison.Ordinal)), ("30-sida-sources", "## Rubrik"), ("40-sida-k1", "## Rubrik"));
        Assert.Empty(Twice(html));
    }

    [Fact]
    public void What_is_pointed_at_is_there()
    {
        var html = RenderedPart.Of(("10-sida", Nasty));
        var ids = Ids().Matches(html).Select(match => match.Groups[1].Value).ToArray();
        var pointed = Pointers().Matches(html).SelectMany(match => match.Groups[1].Value.Split(' '));
        Assert.Empty(pointed.Except(ids));
    }

    private static string[] Twice(string html) =>
        [.. Ids().Matches(html).GroupBy(match => match.Groups[1].Value).Where(same => same.Count() > 1).Select(same => same.Key)];

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex(" (?:for=\"|aria-labelledby=\"|aria-describedby=\"|href=\"#)([^\"]*)\"")]
    private static partial Regex Pointers();
}
