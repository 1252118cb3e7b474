using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>A part of a course that becomes one package.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Folder">Its folder, below the content folder.</param>
/// <param name="Pages">Its pages, in order.</param>
/// <param name="UnreadFiles">Page files that could not be read, which is told elsewhere: links to them are not called broken too.</param>
public sealed record Part(PartKind Kind, string Folder, ImmutableArray<Page> Pages, ImmutableArray<string> UnreadFiles);
