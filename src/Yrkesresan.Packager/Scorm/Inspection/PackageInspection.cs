using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Scorm.Inspection;

/// <summary>What an inspection found.</summary>
public sealed class PackageInspection
{
    private readonly ImmutableSortedDictionary<string, PackageText> texts;

    internal PackageInspection(ImmutableArray<Diagnostic> diagnostics, ImmutableSortedDictionary<string, PackageText> texts)
    {
        Diagnostics = diagnostics;
        this.texts = texts;
    }

    /// <summary>The faults in reading order. Files are named as in the package; a fault of the package as a whole is at <c>.</c></summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>A line of a file that a diagnostic stands in, or null where it was not read.</summary>
    /// <param name="file">Its name in the package.</param>
    /// <param name="line">From 1.</param>
    public string? Line(string file, int line) => texts.GetValueOrDefault(file)?.Line(line);
}
