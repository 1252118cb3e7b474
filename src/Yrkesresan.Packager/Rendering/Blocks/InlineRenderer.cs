using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Scriban.Runtime;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Rendering.Blocks;

/// <summary>Lines of text → HTML.</summary>
/// <param name="scope">The page.</param>
/// <param name="html">Gets the HTML.</param>
internal sealed class InlineRenderer(PageScope scope, StringBuilder html)
{
    /// <summary>Writes a line of text.</summary>
    public void Write(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines) Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                Text(run.Text);
                break;
            case LineBreak line:
                html.Append(line.Hard ? "<br>\n" : "\n");
                break;
            case Emphasis emphasis:
                Element(emphasis.Strong ? "strong" : "em", emphasis.Content);
                break;
            case CodeSpan code:
                html.Append("<code>");
                Text(code.Text);
                html.Append("</code>");
                break;
            case Abbreviation abbreviation:
                html.Append(CultureInfo.InvariantCulture, $"<abbr title=\"{HtmlText.Escape(abbreviation.Long)}\">{HtmlText.Escape(abbreviation.Short)}</abbr>");
                break;
            case Link link:
                Write(link);
                break;
            case LanguageSpan span:
                html.Append(CultureInfo.InvariantCulture, $"<span lang=\"{HtmlText.Escape(span.Language)}\">");
                Write(span.Content);
                html.Append("</span>");
                break;
            case Picture picture:
                Write(picture);
                break;
            case Citation citation:
                Write(citation);
                break;
            default:
                throw new InvalidOperationException($"No look is given to {inline.GetType()}.");
        }
    }

    private void Write(Link link)
    {
        // What is not a page of the part opens in a new window: in the LMS's frame it would take the course's place.
        var outside = scope.LeadsOut(link.Target);
        html.Append(
            CultureInfo.InvariantCulture,
            $"<a href=\"{HtmlText.Escape(scope.Resolve(link.Target))}\"{(outside ? " target=\"_blank\" rel=\"noopener\"" : "")}>");
        Write(link.Content);
        if (outside) html.Append(CultureInfo.InvariantCulture, $"<span class=\"visually-hidden\"> {HtmlText.Escape(scope.Theme.Word("new_window"))}</span>");
        html.Append("</a>");
    }

    private void Write(Picture picture)
    {
        var path = LocalTarget.Of(scope.Page.File, picture.Target)!.Path!;
        var size = PictureSize.Of(scope.Media(path));
        html.Append(scope.Theme.Render("blocks/picture.html", new ScriptObject
        {
            ["src"] = scope.PackagePath(path),
            ["alt"] = picture.AlternativeText,
            ["decorative"] = picture.Decorative,
            ["width"] = size?.Width,
            ["height"] = size?.Height,
        }).TrimEnd('\n'));
    }

    private void Write(Citation citation)
    {
        foreach (var source in citation.Sources)
        {
            var number = scope.References.NumberOf(source.Id);
            var title = scope.References.Numbered[number - 1].Titel.Value;
            var locator = source.Locator is null ? "" : ", " + source.Locator;
            // What is said begins with what is seen, so that one who speaks to the page can name the link (WCAG 2.5.3).
            html.Append(
                CultureInfo.InvariantCulture,
                $"<a class=\"citation\" href=\"#{scope.Own("k" + number.ToString(CultureInfo.InvariantCulture))}\">[{number}{HtmlText.Escape(locator)}]<span class=\"visually-hidden\"> {HtmlText.Escape($"{scope.Theme.Word("source")}: {title}")}</span></a>");
        }
    }

    private void Element(string name, ImmutableArray<Inline> content)
    {
        html.Append('<').Append(name).Append('>');
        Write(content);
        html.Append("</").Append(name).Append('>');
    }

    private void Text(string text) => html.Append(HtmlText.Escape(text));
}
