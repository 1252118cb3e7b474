using System.Text.RegularExpressions;
using Yrkesresan.Packager.Scorm.Inspection.Archives;

namespace Yrkesresan.Packager.Scorm.Inspection.Pages;

/// <summary>How much there is in a page, counted before it is parsed: nesting without end makes a parser slow.</summary>
internal static partial class PageSize
{
    /// <summary>Elements that end by themselves, or hold nothing: not to close them makes nothing deeper.</summary>
    private static readonly HashSet<string> ThatEndThemselves = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rt", "rp",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame",
    };

    /// <summary>Elements that an end tag within them does not close anything outside of.</summary>
    private static readonly HashSet<string> Closed = new(StringComparer.OrdinalIgnoreCase) { "table", "template", "svg", "math", "button", "object", "select", "marquee" };

    /// <summary>Whether a page is small enough to be parsed.</summary>
    public static bool IsReadable(string html)
    {
        var open = new List<string>();
        var elements = 0;
        foreach (var match in Tag().EnumerateMatches(html))
        {
            var tag = html.AsSpan(match.Index + 1, match.Length - 1);
            if (tag[0] == '/')
            {
                Close(open, tag[1..]);
                continue;
            }

            var name = tag.ToString();
            if (++elements > InspectionLimits.PageElements) return false;
            if (!ThatEndThemselves.Contains(name)) open.Add(name);
            if (open.Count > InspectionLimits.PageDepth) return false;
        }

        return true;
    }

    private static void Close(List<string> open, ReadOnlySpan<char> name)
    {
        for (var at = open.Count - 1; at >= 0; at--)
        {
            if (name.Equals(open[at], StringComparison.OrdinalIgnoreCase))
            {
                open.RemoveRange(at, open.Count - at);
                return;
            }

            if (Closed.Contains(open[at])) return;
        }
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
