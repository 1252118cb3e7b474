using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Rendering.Blocks;

/// <summary>The sources of one page, numbered in the order in which they are cited; those only named come last.</summary>
/// <param name="known">The journey's sources.</param>
internal sealed class References(Catalogue<Källa> known)
{
    private readonly List<Källa> numbered = [];

    /// <summary>The journey's sources.</summary>
    public Catalogue<Källa> Known => known;

    /// <summary>The sources, the first as number 1.</summary>
    public IReadOnlyList<Källa> Numbered => numbered;

    /// <summary>A source's number from 1.</summary>
    public int NumberOf(string id)
    {
        var index = numbered.FindIndex(källa => källa.Id.Value == id);
        if (index >= 0) return index + 1;
        numbered.Add(known.Find(id)!);
        return numbered.Count;
    }
}
