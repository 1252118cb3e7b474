using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>A rule turned down, with the reason.</summary>
/// <param name="Kod">The rule's code.</param>
/// <param name="Nivå">What it counts as instead; null turns it off.</param>
/// <param name="Skäl">Why.</param>
public sealed record RuleException(Located<string> Kod, Severity? Nivå, Located<string> Skäl);
