using System.Collections.Immutable;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>The fingerprint of what a package shows, as its <c>paket.json</c> says.</summary>
/// <param name="Form">How the hashes are made: those of different forms say nothing of each other.</param>
/// <param name="InputsHash">A hash of everything that learners see and keep.</param>
/// <param name="Part">A hash of each thing that is said of the part as a whole, by its name in the templates.</param>
public sealed record ReleasedContent(int Form, string InputsHash, ImmutableSortedDictionary<string, string> Part);
