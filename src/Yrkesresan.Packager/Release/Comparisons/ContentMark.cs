using System.Collections.Immutable;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>What editors have written of a package, in short: it stays as it is when only the theme or the program changes.</summary>
/// <param name="Whole">A hash of all of it.</param>
/// <param name="Pages">A hash of each page, by the page's id.</param>
public sealed record ContentMark(string Whole, ImmutableSortedDictionary<string, string> Pages);
