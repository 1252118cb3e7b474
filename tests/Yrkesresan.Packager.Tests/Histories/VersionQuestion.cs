namespace Yrkesresan.Packager.Tests.Histories;

/// <summary>A question of a package.</summary>
/// <param name="Edition">How it is written.</param>
/// <param name="Points">What a right answer gives; 0 on a scale.</param>
internal sealed record VersionQuestion(QuestionEdition Edition, int Points);
