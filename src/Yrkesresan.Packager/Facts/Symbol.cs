namespace Yrkesresan.Packager.Facts;

/// <summary>Something that is defined in one place of the content and named in others.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Within">Where its name is its own: a journey's id, or the path of a heading's page; empty where that is the whole content.</param>
/// <param name="Name">Its id, code, path or anchor.</param>
public readonly record struct Symbol(SymbolKind Kind, string Within, string Name);
