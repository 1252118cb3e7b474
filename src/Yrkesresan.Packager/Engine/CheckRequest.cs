using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Engine;

/// <summary>What is to be checked.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="Templates">The templates.</param>
/// <param name="Date">The day on which laws and wordings must be right.</param>
public sealed record CheckRequest(Snapshot Content, Snapshot Templates, DateOnly Date)
{
    /// <summary>
    /// Of a release, the ids that the one before is known to have; pages that are utkast are left out, with what is wrong with them. Null of any other run.
    /// </summary>
    public ImmutableArray<UtgivetId>? Released { get; init; }
}
