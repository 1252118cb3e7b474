namespace Yrkesresan.Packager.Tests.Histories;

/// <summary>An answer that a learner may give.</summary>
/// <param name="Text">
/// What is written; or letters for what is chosen or put in order, <c>a</c> for what the editor wrote first. Of pairs: for each on the left, the
/// letter of the row of the one on the right.
/// </param>
/// <param name="Verdict">What it is worth: known from how the question is written, not asked of the code.</param>
internal sealed record GivenAnswer(string Text, Verdict Verdict);
