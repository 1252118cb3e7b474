using System.Collections.Immutable;

namespace Yrkesresan.Packager.Diagnostics;

/// <summary>A way to mend a problem.</summary>
/// <param name="Title">What it does, in plain Swedish, as words on a button.</param>
/// <param name="IsSafe">Whether it changes only how something is written, and nothing that it means.</param>
/// <param name="Edits">The changes, which do not overlap and are all made or none.</param>
public sealed record Fix(string Title, bool IsSafe, ImmutableArray<TextEdit> Edits);
