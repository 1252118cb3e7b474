using System.Collections.Immutable;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>A page of a package, as its <c>paket.json</c> says.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Obligatory">Whether completing the part needs it.</param>
/// <param name="Boxes">The ids of its boxes to tick.</param>
/// <param name="Questions">Its questions, in order.</param>
public sealed record ReleasedPage(string Id, string Title, bool Obligatory, ImmutableArray<string> Boxes, ImmutableArray<ReleasedQuestion> Questions);
