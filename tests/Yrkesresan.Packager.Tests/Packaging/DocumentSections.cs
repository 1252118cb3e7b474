using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Tests.Packaging;

/// <summary>A part's HTML document → its views as they were rendered, byte by byte: a parser would write them its own way.</summary>
internal static partial class DocumentSections
{
    /// <summary>Every <c>section</c> with a <c>data-view</c>, by that name. One within another belongs to the outer one.</summary>
    public static Dictionary<string, string> Of(string html)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        var (start, depth) = (0, 0);
        foreach (Match tag in Tag().Matches(html))
        {
            if (tag.ValueSpan.StartsWith("</"))
            {
                depth--;
                var section = html[start..(tag.Index + tag.Length)];
                if (depth == 0 && View().Match(section) is { Success: true } view) sections.Add(view.Groups["name"].Value, section + "\n");
            }
            else if (depth++ == 0)
            {
                start = tag.Index;
            }
        }

        return sections;
    }

    /// <remarks>Text has no <c>&lt;</c> of its own: the renderer escapes it.</remarks>
    [GeneratedRegex("</?section[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\A<section[^>]* data-view=\"(?<name>[^\"]+)\"")]
    private static partial Regex View();
}
