using System.Collections.Immutable;

namespace Yrkesresan.Packager.Tests.Histories;

/// <summary>A package at one time of its life.</summary>
/// <param name="Pages">Its pages, in order: one at least.</param>
/// <param name="Share">Per cent of the points that completing it needs; null = none.</param>
internal sealed record PackageVersion(ImmutableArray<VersionPage> Pages, int? Share)
{
    /// <summary>Its questions, in order.</summary>
    public ImmutableArray<VersionQuestion> Questions { get; } = [.. Pages.SelectMany(page => page.Questions)];

    /// <summary>The ids of its boxes, in order.</summary>
    public ImmutableArray<string> Boxes { get; } = [.. Pages.SelectMany(page => page.BoxIds)];
}
