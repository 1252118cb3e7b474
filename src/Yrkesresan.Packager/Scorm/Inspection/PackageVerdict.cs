using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Scorm.Inspection;

/// <summary>What an administrator needs to know first: whether a package can be uploaded to Totara.</summary>
/// <param name="CanBeUploaded">Whether Totara takes the package and the course works there: nothing found is an error.</param>
/// <param name="Sentence">The same in words, one line, with the reason where it cannot.</param>
public sealed partial record PackageVerdict(bool CanBeUploaded, string Sentence)
{
    /// <summary>The verdict that diagnostics lead to.</summary>
    internal static PackageVerdict Of(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        // Codes go from the zip over the manifest to the pages: the lowest is what Totara stops at first.
        var first = errors.MinBy(error => error.Rule.Code, StringComparer.Ordinal);
        if (first is null) return new PackageVerdict(true, "Kan laddas upp.");
        var more = errors.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({errors.Length - 1} fel till.)") : "";
        return new PackageVerdict(false, $"Kan inte laddas upp i Totara: {Lowered(FirstSentence().Match(first.Message).Value)}{more}");
    }

    private static string Lowered(string sentence) =>
        sentence.StartsWith("SCORM", StringComparison.Ordinal) || sentence.StartsWith("Totara", StringComparison.Ordinal)
            ? sentence
            : char.ToLowerInvariant(sentence[0]) + sentence[1..];

    /// <summary>Up to a full stop with a space after it, outside what is quoted: a file's name may have both.</summary>
    [GeneratedRegex(@"\A(?:”[^”]*”|.)+?(?:\.(?= |\z)|\z)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FirstSentence();
}
