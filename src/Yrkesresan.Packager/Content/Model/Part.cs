using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>A part of a course that becomes one package.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Folder">Its folder, below the content folder.</param>
/// <param name="Pages">Its pages, in order.</param>
/// <param name="UnreadFiles">Page files that could not be read, which is reported elsewhere: links to them are not called broken too.</param>
public sealed record Part(PartKind Kind, string Folder, ImmutableArray<Page> Pages, ImmutableArray<string> UnreadFiles)
{
    /// <summary>Its pages that a release leaves out since they are utkast; empty where all are built.</summary>
    public ImmutableArray<Page> HeldBack { get; init; } = [];

    /// <summary>How long the whole part takes, in minutes.</summary>
    public int Minutes => Pages.Sum(page => page.FrontMatter.Minuter?.Value ?? 0);

    /// <summary>
    /// Whether completing the part needs a page: as it says, else yes in förberedelser and no elsewhere; never one that is
    /// for some tracks only.
    /// </summary>
    public bool IsObligatory(Page page) =>
        page.FrontMatter.Spår.IsEmpty && (page.FrontMatter.Obligatorisk?.Value ?? Kind == PartKind.Förberedelser);
}
