using System.Collections.Immutable;

namespace Yrkesresan.Packager.Tests.Histories;

/// <summary>A page of a package.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Obligatory">Whether completing the part needs it.</param>
/// <param name="Boxes">The checkboxes, by their own ids.</param>
/// <param name="Questions">Its questions.</param>
internal sealed record VersionPage(string Id, bool Obligatory, ImmutableArray<string> Boxes, ImmutableArray<VersionQuestion> Questions)
{
    /// <summary>The boxes' ids as the part knows them.</summary>
    public IEnumerable<string> BoxIds => Boxes.Select(box => $"{Id}.{box}");
}
