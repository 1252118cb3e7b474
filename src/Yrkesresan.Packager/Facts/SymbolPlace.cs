using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Facts;

/// <summary>A place where something is defined or named.</summary>
/// <param name="Symbol">What; where it is named, nothing need be defined by that name.</param>
/// <param name="Span">The name.</param>
public sealed record SymbolPlace(Symbol Symbol, SourceSpan Span);
