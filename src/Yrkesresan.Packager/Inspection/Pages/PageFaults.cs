using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Archives;

namespace Yrkesresan.Packager.Inspection.Pages;

/// <summary>The faults that keep a page from being looked into.</summary>
internal static class PageFaults
{
    private static readonly Rule TooComplex = new("YR0673", "for-tung-sida", RuleCategory.Inspection, Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [TooComplex];

    /// <summary>A page with more elements, or deeper, than any that a person reads.</summary>
    public static Diagnostic PageTooComplex(string file) => TooComplex.At(
        SourceSpan.Whole(file),
        string.Create(
            CultureInfo.InvariantCulture,
            $"Sidan har fler än {InspectionLimits.PageElements} element eller sluttaggar, eller {InspectionLimits.PageDepth} nivåer, och granskas inte. Den kan bli mycket långsam att öppna."),
        "Dela upp innehållet på flera sidor.");

    /// <summary>A page that comes after all that an inspection takes on.</summary>
    public static Diagnostic TooMuchBefore(string file) => TooComplex.At(
        SourceSpan.Whole(file),
        string.Create(
            CultureInfo.InvariantCulture,
            $"Sidan granskas inte: sidorna före den har tillsammans fler än {InspectionLimits.AllPageElements} element."),
        "Dela upp kursen på flera paket, så granskas allt.");
}
