using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Inspection.Checks;

/// <summary>Looks for one fault, or for a few that cannot be told apart, in a package that could be opened.</summary>
internal interface IPackageCheck
{
    /// <summary>The faults it looks for.</summary>
    ImmutableArray<Rule> Rules { get; }

    /// <summary>Every place where they are found, in any order. Files are named as in the package; the package itself is <c>.</c></summary>
    IEnumerable<Diagnostic> Find(InspectedPackage package);
}
