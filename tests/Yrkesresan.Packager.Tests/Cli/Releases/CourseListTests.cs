using Xunit;

namespace Yrkesresan.Packager.Tests.Cli.Releases;

/// <summary><c>kurser.csv</c>: what Totara reads as HTML is HTML, and no spreadsheet runs what it holds.</summary>
public sealed class CourseListTests : ReleaseScene
{
    [Theory]
    [InlineData("Barn", "Om barn <18 år & deras \"rätt\".", "Barn", "Om barn &lt;18 år &amp; deras &quot;rätt&quot;.")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("=1+1", "=1+1", "'=1+1", "&#61;1+1")]
    [InlineData("+46", "+46 är Sverige", "'+46", "&#43;46 är Sverige")]
    [InlineData("-1", "-1", "'-1", "&#45;1")]
    [InlineData("@SUM(1)", "@SUM(1)", "'@SUM(1)", "&#64;SUM(1)")]
    [InlineData("\t=1", "\t=1", "'=1", "&#61;1")]
    [InlineData("Kurs;=1+1", "Barn <-18 år", "Kurs;'=1+1", "Barn &lt;&#45;18 år")]
    [InlineData("a;;+1; -1", "=+1;@x; -1", "a;;'+1; -1", "&#61;&#43;1;&#64;x; -1")]
    [InlineData("＝1", "＋1", "'＝1", "&#65291;1")]
    [InlineData("Ett, två", "Ett, \"två\"", "\"Ett, två\"", "\"Ett, &quot;två&quot;\"")]
    public void Values_are_harmless_and_come_through(string title, string summary, string titleCell, string summaryCell)
    {
        Sources.Write(
            "prov/ny/10-ett/kurs.yaml",
            $"titel: {Quoted(title)}\nkod: PRV-NY-01\nsammanfattning: {Quoted(summary)}\n");
        Released("2026.1");

        Assert.Equal(
            $"PRV-NY-01,{titleCell},PRV-NY-01,Yrkesresan / Prov / Ny,{summaryCell},topics,sv,0,1",
            File.ReadAllLines(Path.Combine(Folder("2026.1"), "kurser.csv"))[1]);
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
}
