using System.Buffers;
using System.Text;

namespace Yrkesresan.Packager.Rendering;

/// <summary>Text that is HTML already: the only kind of value that a template writes as it stands. Everything else is escaped.</summary>
/// <param name="Html">The HTML, well formed and from this program, never an editor's own.</param>
public sealed record HtmlText(string Html)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Escapes text for use between tags and in quoted attributes. Letters such as å, ä and ö stay readable.</summary>
    public static string Escape(string text)
    {
        var next = text.AsSpan().IndexOfAny(Special);
        if (next < 0) return text;

        var html = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (; next >= 0; next = rest.IndexOfAny(Special))
        {
            html.Append(rest[..next]).Append(Entity(rest[next]));
            rest = rest[(next + 1)..];
        }

        return html.Append(rest).ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Html;

    private static string Entity(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
