using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation;

/// <summary>Looks for one fault, or for a few that cannot be told apart, in what has been read.</summary>
public interface ICheck
{
    /// <summary>The faults it looks for.</summary>
    ImmutableArray<Rule> Rules { get; }

    /// <summary>Every place where they are found, in any order.</summary>
    IEnumerable<Diagnostic> Find(ValidationScope scope);
}
