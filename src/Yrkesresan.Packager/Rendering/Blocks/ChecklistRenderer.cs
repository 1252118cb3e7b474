using Scriban.Runtime;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Rendering.Blocks;

/// <summary>How a checklist looks.</summary>
internal static class ChecklistRenderer
{
    /// <summary>Renders a checklist.</summary>
    public static string Render(Checklist checklist, PageScope scope)
    {
        var items = new ScriptArray();
        foreach (var item in checklist.Items)
        {
            items.Add(new ScriptObject
            {
                ["id"] = scope.Anchor(item.Id),
                ["body"] = WordsOf(item.Content[0], scope),
                ["more"] = item.Content.Length == 1 ? null : BlockRenderer.Render(item.Content[1..], scope),
            });
        }

        return scope.Theme.Render("blocks/checklist.html", new ScriptObject
        {
            ["id"] = scope.Own("lista-" + (checklist.Items.IsEmpty ? "tom" : checklist.Items[0].Id)),
            ["items"] = items,
        });
    }

    /// <summary>The words are the box's label, where no paragraph may stand.</summary>
    private static HtmlText WordsOf(Block first, PageScope scope)
    {
        var html = new System.Text.StringBuilder();
        if (first is Paragraph words) new InlineRenderer(scope, html).Write(words.Content);
        return new HtmlText(html.ToString().Trim());
    }
}
