namespace Yrkesresan.Packager.Tests.Histories;

/// <summary>Something that a learner does.</summary>
/// <param name="Kind">What.</param>
/// <param name="Id">With which page, box or question; of what breaks, how.</param>
/// <param name="Answer">The answer, where one is given.</param>
/// <param name="Version">Which version the learner comes back to.</param>
/// <param name="SameTab">Whether that is in the same tab, which has kept what did not reach the LMS.</param>
internal sealed record HistoryStep(StepKind Kind, string Id = "", GivenAnswer? Answer = null, int Version = 0, bool SameTab = false);
