using System.Collections.Immutable;
using Scriban.Runtime;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Rendering.Blocks;

/// <summary>How a checklist looks.</summary>
internal static class ChecklistLook
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
                ["body"] = BodyOf(item.Content, scope),
            });
        }

        return scope.Theme.Render("blocks/checklist.html", new ScriptObject
        {
            ["id"] = scope.Own("lista-" + (checklist.Items.IsEmpty ? "tom" : checklist.Items[0].Id)),
            ["items"] = items,
        });
    }

    /// <summary>The words are the box's label, where no paragraph may stand.</summary>
    private static HtmlText BodyOf(ImmutableArray<Block> content, PageScope scope)
    {
        var html = new System.Text.StringBuilder();
        if (content[0] is Paragraph words) new InlineRenderer(scope, html).Write(words.Content);
        return new HtmlText(content.Length == 1 ? html.ToString() : html + "\n" + BlockRenderer.Render(content[1..], scope).Html);
    }
}
