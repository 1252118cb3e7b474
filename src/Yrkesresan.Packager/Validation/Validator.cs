using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation;

/// <summary>What was read → everything that is wrong with it.</summary>
public static class Validator
{
    /// <summary>The faults found while reading and those found by the checks, less what <c>regler</c> turns off, in reading order.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="date">The day on which laws and wordings must be right.</param>
    /// <param name="checks">What is looked for: those of <c>Rules/</c>.</param>
    public static ImmutableArray<Diagnostic> Check(ContentReading reading, DateOnly date, ImmutableArray<ICheck> checks)
    {
        var scope = new ValidationScope(reading.Source, reading.Journeys, date);
        var found = new DiagnosticBag();
        found.AddRange(RuleExceptions.Apply(
            reading.Diagnostics.Concat(checks.SelectMany(check => check.Find(scope))),
            reading.Journeys,
            RuleCatalogue.Of(checks)));
        return found.ToSorted();
    }
}
