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

    /// <summary>Whether a page is small enough to be parsed.</summary>
    public static bool IsReadable(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var (elements, depth) = (0, 0);
        foreach (var match in Tag().EnumerateMatches(html))
        {
            var tag = html.AsSpan(match.Index + 1, match.Length - 1);
            var isEnd = tag[0] == '/';
            var name = (isEnd ? tag[1..] : tag).ToString();
            if (!isEnd && ++elements > InspectionLimits.PageElements) return false;
            if (ThatEndThemselves.Contains(name)) continue;

            var before = open.GetValueOrDefault(name);
            if (isEnd && before == 0) continue;
            open[name] = isEnd ? before - 1 : before + 1;
            depth += isEnd ? -1 : 1;
            if (depth > InspectionLimits.PageDepth) return false;
        }

        return true;
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
