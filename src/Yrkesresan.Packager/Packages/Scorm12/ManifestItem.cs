namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>An item of a manifest as it was read.</summary>
/// <param name="Identifier">What Totara finds a learner's progress by; empty where it is missing.</param>
/// <param name="ResourceIdentifier">The resource that it opens; null for a heading.</param>
/// <param name="Title">What the learner sees; empty where it is missing.</param>
public sealed record ManifestItem(string Identifier, string? ResourceIdentifier, string Title);
