using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Yrkesresan.Packager.Tests.Cli.Releases.Stories;

/// <summary>
/// What <c>LEVERANS.html</c> says of each package: what to do, the file, where it belongs, and a line for each thing that has changed. Then what it says only where
/// there is cause: of all packages, and of those that are back.
/// </summary>
internal static partial class SheetText
{
    public static string Of(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var articles = document.QuerySelectorAll("article.package");
        var atTimes = document.QuerySelectorAll("#paketen ~ p, #igen ~ ol > li").Select(Text).ToArray();
        return (atTimes.Length == 0 ? "" : string.Join('\n', atTimes) + "\n\n") + string.Concat(document.QuerySelector("table")!.QuerySelectorAll("tbody tr").Select(row =>
        {
            var file = Text(row.Children[1]);
            var notes = articles.Where(article => Text(article.QuerySelector("dd")!).Split(',')[0] == file).SelectMany(article => article.QuerySelectorAll(":scope > ul > li"));
            return $"{Text(row.Children[0])}  {file}  {Text(row.Children[2])}\n{string.Concat(notes.Select(note => $"      {Text(note)}\n"))}";
        }));
    }

    private static string Text(IElement element) => Space().Replace(element.TextContent, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
