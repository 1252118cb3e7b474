namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>Gives the headings of a page anchors, each once.</summary>
internal sealed class Anchors
{
    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    /// <summary>The anchor of the next heading: its words, with <c>-2</c>, <c>-3</c>… where they have been used.</summary>
    public string Next(string heading)
    {
        var slug = Slug.Of(heading);
        if (slug.Length == 0) slug = "rubrik";
        var anchor = slug;
        for (var number = 2; !given.Add(anchor); number++) anchor = FormattableString.Invariant($"{slug}-{number}");
        return anchor;
    }
}
