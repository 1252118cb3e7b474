namespace Yrkesresan.Packager.Tests.Histories;

/// <summary>How things stand for a learner in the package at hand.</summary>
/// <param name="Done">The pages done, in the package's order, with spaces between.</param>
/// <param name="Ticked">The boxes ticked.</param>
/// <param name="Answered">The questions answered.</param>
/// <param name="Points">The points won.</param>
/// <param name="Complete">Whether the part is complete.</param>
/// <param name="Score">The score, 0–100; null where there are no points to win.</param>
/// <param name="Status">The lesson status.</param>
internal sealed record Outcome(string Done, string Ticked, string Answered, int Points, bool Complete, int? Score, string Status);
