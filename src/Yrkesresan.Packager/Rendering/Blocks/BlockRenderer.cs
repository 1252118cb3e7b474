using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Yrkesresan.Packager.Content.Blocks.Boxes;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Blocks.Recordings;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Rendering.Blocks;

/// <summary>A page's text → HTML.</summary>
internal sealed class BlockRenderer
{
    private readonly StringBuilder html = new();
    private readonly InlineRenderer inlines;

    private BlockRenderer(PageScope scope)
    {
        Scope = scope;
        inlines = new InlineRenderer(scope, html);
    }

    /// <summary>The page.</summary>
    public PageScope Scope { get; }

    /// <summary>Renders blocks, one after another.</summary>
    public static HtmlText Render(ImmutableArray<Block> blocks, PageScope scope)
    {
        var renderer = new BlockRenderer(scope);
        foreach (var block in blocks) renderer.Write(block);
        return new HtmlText(renderer.html.ToString().TrimEnd('\n'));
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level} id=\"{Scope.Anchor(heading.Anchor)}\" tabindex=\"-1\">");
                inlines.Write(heading.Content);
                html.Append(CultureInfo.InvariantCulture, $"</h{heading.Level}>\n");
                break;
            case Paragraph paragraph:
                Element("p", paragraph.Content);
                break;
            case BulletList list:
                Write(list);
                break;
            case Quote quote:
                html.Append("<blockquote>\n").Append(Render(quote.Content, Scope).Html).Append("\n</blockquote>\n");
                break;
            case CodeBlock code:
                html.Append("<pre><code>").Append(HtmlText.Escape(code.Text)).Append("</code></pre>\n");
                break;
            case ThematicBreak:
                html.Append("<hr>\n");
                break;
            case Table table:
                Write(table);
                break;
            case Box box:
                html.Append(BoxRenderer.Render(box, Scope));
                break;
            case Question question:
                html.Append(QuestionRenderer.Render(question, Scope));
                break;
            case Recording recording:
                html.Append(RecordingRenderer.Render(recording, Scope));
                break;
            case Checklist checklist:
                html.Append(ChecklistRenderer.Render(checklist, Scope));
                break;
            default:
                throw new InvalidOperationException($"No look is given to {block.GetType()}.");
        }
    }

    private void Write(BulletList list)
    {
        var name = list.FirstNumber is null ? "ul" : "ol";
        html.Append('<').Append(name);
        if (list.FirstNumber is not (null or 1)) html.Append(CultureInfo.InvariantCulture, $" start=\"{list.FirstNumber}\"");
        html.Append(">\n");
        foreach (var item in list.Items)
        {
            html.Append("<li>");
            Write(item, list.Tight);
            html.Append("</li>\n");
        }

        html.Append("</").Append(name).Append(">\n");
    }

    /// <summary>In a tight list an item's words stand without a paragraph of their own.</summary>
    private void Write(ListItem item, bool tight)
    {
        foreach (var block in item.Content)
        {
            if (tight && block is Paragraph words) inlines.Write(words.Content);
            else html.Append('\n').Append(Render([block], Scope).Html);
        }
    }

    private void Write(Table table)
    {
        html.Append(
            CultureInfo.InvariantCulture,
            $"<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{HtmlText.Escape(NameOf(table))}\">\n<table>\n<thead>\n<tr>\n");
        for (var i = 0; i < table.Header.Length; i++) WriteCell("th scope=\"col\"", table.Header[i], table.Columns[i]);
        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>\n");
            for (var i = 0; i < row.Length; i++) WriteCell("td", row[i], i < table.Columns.Length ? table.Columns[i] : ColumnAlignment.Start);
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    /// <summary>What a screen reader calls it: of several on a page, none is called as another is.</summary>
    private string NameOf(Table table)
    {
        var tables = Scope.Page.Body.Everywhere().OfType<Table>().ToList();
        if (tables.Count == 1) return Scope.Theme.Word("table");
        var number = tables.FindIndex(other => ReferenceEquals(other, table)) + 1;
        return Scope.Theme.Word("table_number").Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private void WriteCell(string tag, TableCell cell, ColumnAlignment alignment)
    {
        var align = alignment switch
        {
            ColumnAlignment.Center => " class=\"center\"",
            ColumnAlignment.End => " class=\"end\"",
            _ => "",
        };
        html.Append('<').Append(tag).Append(align).Append('>');
        inlines.Write(cell.Content);
        html.Append("</").Append(tag[..2]).Append(">\n");
    }

    private void Element(string name, ImmutableArray<Inline> content)
    {
        html.Append('<').Append(name).Append('>');
        inlines.Write(content);
        html.Append("</").Append(name).Append(">\n");
    }
}
