using Yrkesresan.Packager.Content.Text;
namespace Yrkesresan.Packager.Content.Markdown.Syntax;

/// <summary>Gives the headings of a page anchors, each once.</summary>
internal sealed class Anchors
{
    private readonly HashSet<string> given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The anchor of the next heading: its words, with <c>-2</c>, <c>-3</c>… where they have been used.</summary>
    public string Next(string heading)
    {
        var slug = Slug.Of(heading);
        if (slug.Length == 0) slug = "rubrik";
        var anchor = slug;
        while (!given.Add(anchor)) anchor = FormattableString.Invariant($"{slug}-{numbers[slug] = numbers.GetValueOrDefault(slug, 1) + 1}");
        return anchor;
    }
}
