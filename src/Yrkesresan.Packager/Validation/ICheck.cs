using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation;

/// <summary>
/// Looks for one fault, or for a few that cannot be told apart, in what has been read. What it is asked about is said by the interfaces that it
/// implements: one page, one course, one media file, one value, or everything. It sees that and no more, so that its answer can be remembered.
/// </summary>
public interface ICheck
{
    /// <summary>The faults it looks for.</summary>
    ImmutableArray<Rule> Rules { get; }
}
