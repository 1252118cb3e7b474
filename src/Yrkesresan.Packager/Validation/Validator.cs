using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation;

/// <summary>What was read → everything that is wrong with it.</summary>
public static class Validator
{
    /// <summary>The faults found while reading and those found by the checks, less what <c>regler</c> turns off, in reading order.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="date">The day on which laws and wordings must be right.</param>
    /// <param name="checks">What is looked for: those of <c>Rules/</c>.</param>
    /// <param name="memory">What the same checks found before; null where nobody asks again.</param>
    /// <exception cref="IOException">A media file cannot be read.</exception>
    public static ImmutableArray<Diagnostic> Check(ContentReading reading, DateOnly date, ImmutableArray<ICheck> checks, CheckMemory? memory = null)
    {
        memory ??= new();
        var scopes = new CheckScopes(reading, date, checks, memory);
        var content = new ContentView(reading.Journeys, memory.Facts);
        var found = new DiagnosticBag();
        found.AddRange(RuleExceptions.Apply(
            reading.Diagnostics
                .Concat(reading.Journeys.SelectMany(scopes.OfJourney))
                .Concat(checks.OfType<IContentCheck>().SelectMany(check => check.Find(content, date))),
            reading.Journeys,
            RuleCatalogue.Of(checks)));
        memory.Forget();
        return found.ToSorted();
    }
}
