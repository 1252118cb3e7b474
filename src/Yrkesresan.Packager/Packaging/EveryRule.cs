using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Validation;

namespace Yrkesresan.Packager.Packaging;

/// <summary>Every fault that the tool can tell of: those of content, which <c>regler</c> may name, and those of the templates.</summary>
public static class EveryRule
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<Rule> All { get; } =
        [.. RuleCatalogue.Of(PackageChecks.All).Concat(ThemeFaults.All).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
}
