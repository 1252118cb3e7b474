using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Engine;

/// <summary>Every fault that the tool can tell of: those of content, which <c>regler</c> may name, those of the templates and those of packages.</summary>
public static class EveryRule
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<Rule> All { get; } =
        [.. RuleCatalogue.Of(Checks.All).Concat(ThemeFaults.All).Concat(PackageInspector.Rules).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
}
