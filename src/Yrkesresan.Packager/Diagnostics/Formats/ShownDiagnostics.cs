namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>
/// What is printed of all that is wrong: of each fault, the first places in a file. A file of nothing but faults would else give more than anyone reads,
/// and more than an editor or a code host can show.
/// </summary>
internal static class ShownDiagnostics
{
    private const int MostPlaces = 100;

    /// <summary>The diagnostics in their order. Where places are left out, the first of them says how many they are.</summary>
    public static IEnumerable<Diagnostic> Of(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        // One more than that is shown too: the line that would count it is no shorter.
        var crowded = diagnostics
            .CountBy(Alike)
            .Where(alike => alike.Value > MostPlaces + 1)
            .ToDictionary();
        var seen = crowded.Keys.ToDictionary(alike => alike, _ => 0);
        foreach (var diagnostic in diagnostics)
        {
            var alike = Alike(diagnostic);
            if (!crowded.TryGetValue(alike, out var all)) yield return diagnostic;
            else if (++seen[alike] is var number && number <= MostPlaces) yield return diagnostic;
            else if (number == MostPlaces + 1) yield return diagnostic with { Message = More(diagnostic, all - MostPlaces) };
        }
    }

    private static (string File, Rule Rule, Severity Severity) Alike(Diagnostic diagnostic) => (diagnostic.Span.File, diagnostic.Rule, diagnostic.Severity);

    private static string More(Diagnostic first, int places) =>
        FormattableString.Invariant($"Samma fel finns på {places} ställen till i filen, det första på rad {first.Span.Start.Line}.");
}
