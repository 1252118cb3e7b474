namespace Yrkesresan.Packager.Packages;

/// <summary>A kunskapsmål that the package serves.</summary>
/// <param name="Id">Its id in the journey.</param>
/// <param name="Text">What the learner shall know or be able to do, as plain text.</param>
public sealed record PackageGoal(string Id, string Text);
