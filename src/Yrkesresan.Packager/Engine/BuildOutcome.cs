using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Release;

namespace Yrkesresan.Packager.Engine;

/// <summary>What came of a build. Small records, one for each way that it can end.</summary>
public abstract record BuildOutcome
{
    private BuildOutcome()
    {
    }

    /// <summary>Every package is made and has been inspected.</summary>
    /// <param name="Packages">A package for each part, in order.</param>
    public sealed record Done(ImmutableArray<StagedPackage> Packages) : BuildOutcome;

    /// <summary>A template and the model it was given do not fit each other.</summary>
    /// <param name="Fault">What is wrong, and where in the templates.</param>
    public sealed record TemplateFault(Diagnostic Fault) : BuildOutcome;

    /// <summary>A package would not work in the LMS: the content was right, so the templates or this program are at fault.</summary>
    /// <param name="FileName">The package.</param>
    /// <param name="Error">What the inspection found.</param>
    public sealed record Unusable(string FileName, Diagnostic Error) : BuildOutcome;
}
