using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>The overall goals of a step.</summary>
/// <param name="Inledning">The sentence that the goals end.</param>
/// <param name="Punkter">The goals.</param>
public sealed record StegMål(Located<string> Inledning, ImmutableArray<Located<string>> Punkter);
