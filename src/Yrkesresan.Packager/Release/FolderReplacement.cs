using System.Collections.Immutable;

namespace Yrkesresan.Packager.Release;

/// <summary>What replacing the folder of packages took away, and what it could not.</summary>
/// <param name="Removed">The file names of packages that were there before and are not among the new ones, in ordinal order.</param>
/// <param name="Left">Folders with earlier packages beside it that the disk would not let go of.</param>
public sealed record FolderReplacement(ImmutableArray<string> Removed, ImmutableArray<string> Left);
