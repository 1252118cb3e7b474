using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Pages;

/// <summary>Finds the scripts that pages run: those in them, and those of the package that they load.</summary>
internal static partial class PageScripts
{
    private const string EndTag = "</script";

    /// <summary>Each once, whoever loads it.</summary>
    public static ImmutableArray<PageScript> Of(ImmutableArray<LaunchPage> pages, ImmutableSortedDictionary<string, PackageText> texts)
    {
        var inline =
            from page in pages
            from element in page.Named("script")
            where IsRun(element) && !element.HasAttribute("src") && element.HasChildNodes
            let tag = page.At(element).Start
            select Inline(page.Text, page.Text.OffsetOf(tag.Line, tag.Column));
        var loaded =
            from page in pages
            from reference in page.References
            where reference.Element.LocalName == "script" && IsRun(reference.Element) && reference.Path is not null && texts.ContainsKey(reference.Path)
            select reference.Path;
        return [.. inline, .. loaded.Distinct(StringComparer.Ordinal).Select(path => new PageScript(
            texts[path],
            0,
            ScriptCode.WithoutComments(texts[path].Text)))];
    }

    /// <summary>Whether a browser runs it: of other types, such as templates and data, it does nothing.</summary>
    private static bool IsRun(IElement script) =>
        script.GetAttribute("type")?.Trim() is not { Length: > 0 } type || type.Equals("module", StringComparison.OrdinalIgnoreCase) || Types().IsMatch(type);

    /// <summary>The script as it stands in the file: the element's own text has other line endings, and would move every place.</summary>
    private static PageScript Inline(PackageText page, int tag)
    {
        var start = EndOfTag(page.Text, tag);
        var end = page.Text.IndexOf(EndTag, start, StringComparison.OrdinalIgnoreCase);
        return new PageScript(page, start, ScriptCode.WithoutComments(page.Text[start..(end < 0 ? page.Text.Length : end)]));
    }

    /// <summary>The place after a start tag: a > in an attribute's quoted value does not end it.</summary>
    private static int EndOfTag(string html, int start)
    {
        char? quote = null;
        var before = ' ';
        for (var i = start; i < html.Length; i++)
        {
            if (quote is not null) quote = html[i] == quote ? null : quote;
            else if (before == '=' && (html[i] is '"' or '\'')) quote = html[i];
            else if (html[i] == '>') return i + 1;
            if (!char.IsWhiteSpace(html[i])) before = html[i];
        }

        return html.Length;
    }

    [GeneratedRegex(@"\A(?:application|text)/(?:x-)?(?:java|ecma|live|j)script", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Types();
}
