using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Inspection.Checks;

/// <summary>A file that is named somewhere and is not in the package.</summary>
/// <param name="Path">Its name.</param>
/// <param name="Span">Where it is named.</param>
/// <param name="Outcome">What comes of it, a sentence.</param>
internal sealed record AbsentFile(string Path, SourceSpan Span, string Outcome)
{
    /// <summary>Whether the course works all the same.</summary>
    public bool IsHarmless { get; init; }
}
