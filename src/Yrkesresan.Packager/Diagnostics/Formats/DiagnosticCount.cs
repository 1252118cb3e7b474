using System.Globalization;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>Numbers of diagnostics in words.</summary>
public static class DiagnosticCount
{
    /// <summary>A sentence such as «3 fel och 1 varning i 2 filer.»</summary>
    public static string Sentence(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0) return "Inga fel.";

        string[] parts =
        [
            .. Part(diagnostics, Severity.Error, "fel", "fel"),
            .. Part(diagnostics, Severity.Warning, "varning", "varningar"),
            .. Part(diagnostics, Severity.Info, "upplysning", "upplysningar"),
        ];
        var listed = parts.Length == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} och {parts[^1]}";
        var files = diagnostics.Select(diagnostic => diagnostic.Span.File).Distinct(StringComparer.Ordinal).Count();
        return $"{listed} i {Number(files, "fil", "filer")}.";
    }

    private static IEnumerable<string> Part(IReadOnlyCollection<Diagnostic> diagnostics, Severity severity, string one, string many)
    {
        var count = diagnostics.Count(diagnostic => diagnostic.Severity == severity);
        if (count > 0) yield return Number(count, one, many);
    }

    private static string Number(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
