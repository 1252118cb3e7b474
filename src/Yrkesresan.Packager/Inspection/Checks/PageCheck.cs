using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Pages;

namespace Yrkesresan.Packager.Inspection.Checks;

/// <summary>Looks for faults in each page that the package opens, as a browser builds it.</summary>
/// <param name="rules">The faults.</param>
internal abstract class PageCheck(params ImmutableArray<Rule> rules) : IPackageCheck
{
    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = rules;

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) => package.Pages.SelectMany(Find);

    /// <summary>Every place in a page where they are found, in any order.</summary>
    protected abstract IEnumerable<Diagnostic> Find(LaunchPage page);
}
