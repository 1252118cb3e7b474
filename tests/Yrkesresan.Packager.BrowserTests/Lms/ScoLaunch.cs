namespace Yrkesresan.Packager.BrowserTests.Lms;

/// <summary>How the activity is set and how the learner opened it: the <c>Launch</c> of tests/lms/types.d.ts.</summary>
/// <param name="Mode"><c>normal</c> or <c>browse</c>.</param>
/// <param name="Mastery">The manifest's <c>adlcp:masteryscore</c>, or empty.</param>
/// <param name="MasteryOverride">Totara's setting "Mastery score overrides status".</param>
/// <param name="LaunchData">The manifest's <c>adlcp:datafromlms</c>, or empty.</param>
/// <param name="Learner">The learner's id.</param>
/// <param name="Reopens">Whether a session may be opened again after <c>LMSFinish</c>.</param>
internal sealed record ScoLaunch(string Mode, string Mastery, bool MasteryOverride, string LaunchData, string Learner, bool Reopens);
