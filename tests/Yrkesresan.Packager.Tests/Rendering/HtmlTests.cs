using Xunit;

namespace Yrkesresan.Packager.Tests.Rendering;

/// <summary>Markdown and the HTML that it becomes, where that is not plain from the Markdown.</summary>
public sealed class HtmlTests
{
    private const string NewWindow = " target=\"_blank\" rel=\"noopener\">f<span class=\"visually-hidden\"> (öppnas i nytt fönster)</span></a>";

    [Theory]
    [InlineData("mailto:a@exempel.se", "mailto:a@exempel.se?subject=Fel%20")]
    [InlineData("mailto:a@exempel.se?Subject=Hej&cc=b@exempel.se", "mailto:a@exempel.se?cc=b@exempel.se&amp;subject=Fel%20")]
    public void A_report_has_one_subject(string contact, string href)
    {
        var html = RenderedPart.With(contact, ("10-sida", "Text."));
        Assert.Contains($"<a href=\"{href}", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Hej", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[f](https://exempel.se/a)", "<a href=\"https://exempel.se/a\"" + NewWindow)]
    [InlineData("[f](../media/fil.pdf)", "<a href=\"media/fil.pdf\"" + NewWindow)]
    [InlineData("[f](../media/fil.pdf#page=2&zoom=1)", "<a href=\"media/fil.pdf#page=2&amp;zoom=1\"" + NewWindow)]
    [InlineData("[f](10-sida.md)", "<a href=\"#sida\">f</a>")]
    [InlineData("[f](mailto:a@exempel.se)", "<a href=\"mailto:a@exempel.se\">f</a>")]
    [InlineData("![*BBIC* &amp; `kod`\nså](../media/bild.svg)\n\n*[BBIC]: Barns behov i centrum", " alt=\"BBIC &amp; kod så\"")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", " aria-label=\"Tabell, kan rullas i sidled\">")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n\nText.\n\n| c | d |\n|---|---|\n| 3 | 4 |", " aria-label=\"Tabell 2, kan rullas i sidled\">")]
    [InlineData("0. noll\n1. ett", "<ol start=\"0\">\n<li>noll</li>")]
    [InlineData("3. tre", "<ol start=\"3\">\n<li>tre</li>")]
    [InlineData("1. ett", "<ol>\n<li>ett</li>")]
    [InlineData("- [ ] Gör *så* {#gor-sa}", "autocomplete=\"off\"><span>Gör <em>så</em></span></label></li>")]
    [InlineData("- [ ] Gör så {#gor-sa}\n\n  Ett stycke till.", "<span>Gör så</span></label>\n<div class=\"more\">\n<p>Ett stycke till.</p>\n</div>\n</li>")]
    [InlineData(
        "- [ ] Ett {#ett}\n  - [ ] Två {#tva}",
        "<span>Ett</span></label>\n<div class=\"more\">\n<ul class=\"checklist\" id=\"sida._lista-tva\">\n<li><label><input type=\"checkbox\" data-check=\"sida.tva\" autocomplete=\"off\"><span>Två</span></label></li>\n</ul>\n</div>\n</li>")]
    public void Markdown_becomes(string markdown, string html) =>
        Assert.Contains(html, RenderedPart.BodyOf(markdown), StringComparison.Ordinal);
}
