using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>A course's code that is wrong: one fault, wherever else it is written the same.</summary>
internal static class CodeFaults
{
    /// <summary>The faults without those of codes that are wrong in the course's own file already.</summary>
    public static ImmutableArray<Diagnostic> Once(ImmutableArray<Diagnostic> faults)
    {
        // The message names the code.
        var defined = faults.Where(IsDefinition).Select(fault => (JourneyOf(fault), fault.Message)).ToHashSet();
        return defined.Count == 0
            ? faults
            : [.. faults.Where(fault => fault.Rule != YamlFaults.NotACode || IsDefinition(fault) || !defined.Contains((JourneyOf(fault), fault.Message)))];
    }

    private static bool IsDefinition(Diagnostic fault) =>
        fault.Rule == YamlFaults.NotACode && fault.Span.File.EndsWith("/" + CourseReader.HeaderName, StringComparison.Ordinal);

    private static string JourneyOf(Diagnostic fault) => fault.Span.File[..fault.Span.File.IndexOf('/', StringComparison.Ordinal)];
}
