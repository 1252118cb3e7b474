namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>A question of a package, as its <c>paket.json</c> says.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Fingerprint">Its options and key, in short: where it changes, saved answers are dropped.</param>
/// <param name="Points">What a right answer gives.</param>
public sealed record ReleasedQuestion(string Id, string Fingerprint, int Points);
