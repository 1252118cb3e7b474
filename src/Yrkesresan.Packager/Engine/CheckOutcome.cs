using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Engine;

/// <summary>Content and templates, read and checked.</summary>
/// <param name="Reading">What the content says.</param>
/// <param name="Theme">What the templates say; null where they have faults.</param>
/// <param name="OfContent">What is wrong with the content, in reading order; files are named from its folder.</param>
/// <param name="OfTemplates">What is wrong with the templates; files are named from theirs.</param>
public sealed record CheckOutcome(
    ContentReading Reading,
    Theme? Theme,
    ImmutableArray<Diagnostic> OfContent,
    ImmutableArray<Diagnostic> OfTemplates)
{
    /// <summary>Whether packages of this would be wrong.</summary>
    public bool HasErrors => OfContent.Concat(OfTemplates).Any(diagnostic => diagnostic.Severity == Severity.Error);
}
