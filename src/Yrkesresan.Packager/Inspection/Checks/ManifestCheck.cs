using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Manifests;

namespace Yrkesresan.Packager.Inspection.Checks;

/// <summary>Looks for faults in the manifest. A package without one that can be read has none of them.</summary>
/// <param name="rules">The faults.</param>
internal abstract class ManifestCheck(params ImmutableArray<Rule> rules) : IPackageCheck
{
    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = rules;

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(InspectedPackage package) => package.Manifest is { } manifest ? Find(manifest) : [];

    /// <summary>Every place in the manifest where they are found, in any order.</summary>
    protected abstract IEnumerable<Diagnostic> Find(InspectedManifest manifest);
}
