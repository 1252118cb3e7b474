using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Rules;

namespace Yrkesresan.Packager.Inspection;

/// <summary>What an administrator needs to know first: whether a package can be uploaded to Totara.</summary>
/// <param name="Kind">Whether Totara takes the package and the course works there.</param>
/// <param name="Sentence">The same in words, one line, with the reason where it cannot or where there is a reservation.</param>
public sealed partial record PackageVerdict(VerdictKind Kind, string Sentence)
{
    /// <summary>The codes of warnings that change what the course is good for: whoever reads the verdict alone must know.</summary>
    private static readonly ImmutableHashSet<string> Reservations = [ScoThatNeverCalls.Never.Code, StatusNeverSet.Fault.Code];

    /// <summary>Whether it can be uploaded, with or without a reservation: nothing found is an error.</summary>
    public bool CanBeUploaded => Kind != VerdictKind.No;

    /// <summary>The verdict that diagnostics lead to.</summary>
    /// <param name="diagnostics">All that was found.</param>
    /// <param name="format">The one of them that says what the file is, or null.</param>
    internal static PackageVerdict Of(ImmutableArray<Diagnostic> diagnostics, Diagnostic? format)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        // What the file is comes first. Then codes go from the zip over the manifest to the pages: the lowest is what Totara stops at first.
        var first = format is { Severity: Severity.Error } ? format : errors.MinBy(error => error.Rule.Code, StringComparer.Ordinal);
        if (first is not null)
        {
            var more = errors.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({errors.Length - 1} fel till.)") : "";
            return new PackageVerdict(VerdictKind.No, $"Kan inte laddas upp i Totara: {Reason(first)}{more}");
        }

        var reservation = format ?? diagnostics.FirstOrDefault(diagnostic => Reservations.Contains(diagnostic.Rule.Code));
        return reservation is null
            ? new PackageVerdict(VerdictKind.Yes, "Kan laddas upp.")
            : new PackageVerdict(VerdictKind.WithReservation, $"Kan laddas upp, men {Reason(reservation)}");
    }

    private static string Reason(Diagnostic diagnostic)
    {
        var sentence = FirstSentence().Match(diagnostic.Message).Value;
        return sentence.StartsWith("SCORM", StringComparison.Ordinal) || sentence.StartsWith("Totara", StringComparison.Ordinal)
            ? sentence
            : char.ToLowerInvariant(sentence[0]) + sentence[1..];
    }

    /// <summary>Up to a full stop with a space after it, outside what is quoted: a file's name may have both.</summary>
    [GeneratedRegex(@"\A(?:”[^”]*”|.)+?(?:\.(?= |\z)|\z)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FirstSentence();
}
