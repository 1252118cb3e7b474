using System.Globalization;
using Scriban.Runtime;
using Yrkesresan.Packager.Content.Blocks.Boxes;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Rendering.Blocks;

/// <summary>How a box looks.</summary>
internal static class BoxRenderer
{
    /// <summary>Renders a box. Its id is its place in the page, so it is the same from build to build.</summary>
    public static string Render(Box box, PageScope scope)
    {
        var boxes = scope.Page.Body.Everywhere().OfType<Box>().ToList();
        var number = boxes.FindIndex(other => ReferenceEquals(other, box)) + 1;
        return scope.Theme.Render("blocks/box.html", new ScriptObject
        {
            ["kind"] = ThemeLayout.BoxText(box.Kind),
            ["title"] = scope.Theme.Word(ThemeLayout.BoxText(box.Kind)),
            ["id"] = scope.Own("ruta-" + number.ToString(CultureInfo.InvariantCulture)),
            ["body"] = BlockRenderer.Render(box.Content, scope),
        });
    }
}
