using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection;

/// <summary>What an inspection found.</summary>
public sealed class PackageInspection
{
    /// <summary>Characters of a line that is shown: to cut an excerpt from a line of millions takes longer than to find the fault.</summary>
    private const int LongestLine = 20_000;

    private readonly ImmutableSortedDictionary<string, PackageText> texts;
    private readonly Diagnostic? format;

    internal PackageInspection(ImmutableArray<Diagnostic> diagnostics, ImmutableSortedDictionary<string, PackageText> texts, Diagnostic? format = null)
    {
        Diagnostics = diagnostics;
        this.texts = texts;
        this.format = format;
    }

    /// <summary>The faults in reading order. Files are named as in the package; a fault of the package as a whole is at <c>.</c></summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether it can be uploaded, and why not.</summary>
    public PackageVerdict Verdict => PackageVerdict.Of(Diagnostics, format);

    /// <summary>A line of a file that a diagnostic stands in, or null where it was not read or is too long to show.</summary>
    /// <param name="file">Its name in the package.</param>
    /// <param name="line">From 1.</param>
    public string? Line(string file, int line) =>
        texts.GetValueOrDefault(file)?.Line(line) is { Length: <= LongestLine } found ? found : null;
}
