using System.Collections.Immutable;

namespace Yrkesresan.Packager.Diagnostics;

/// <summary>One problem in the content: a value, collected and never thrown.</summary>
/// <param name="Rule">The fault it is a case of.</param>
/// <param name="Severity">How much it matters here.</param>
/// <param name="Span">The word or line that is wrong.</param>
/// <param name="Message">What is wrong, in plain Swedish, one sentence.</param>
/// <param name="Help">What to do, in plain Swedish.</param>
public sealed record Diagnostic(Rule Rule, Severity Severity, SourceSpan Span, string Message, string Help)
{
    /// <summary>Other places that have to do with it, such as the first of two with one id; most have none.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>Ways to mend it, the best first; most have none.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>The order in which diagnostics are shown: by file, place and code.</summary>
    public static int InReadingOrder(Diagnostic left, Diagnostic right)
    {
        var byFile = string.CompareOrdinal(left.Span.File, right.Span.File);
        if (byFile != 0) return byFile;
        var byPlace = left.Span.Start.CompareTo(right.Span.Start);
        if (byPlace != 0) return byPlace;
        var byCode = string.CompareOrdinal(left.Rule.Code, right.Rule.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(left.Message, right.Message);
    }
}
