namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>One thing that is wrong with a package.</summary>
/// <param name="Kind">What.</param>
/// <param name="Subject">The path or identifier that it concerns; empty where it is missing.</param>
public sealed record PackageFault(PackageFaultKind Kind, string Subject);
