using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Pages;

/// <summary>A script.</summary>
/// <param name="Text">The file that it stands in.</param>
/// <param name="Offset">Where it starts there.</param>
/// <param name="Code">The script with its comments blanked out.</param>
internal sealed record PageScript(PackageText Text, int Offset, string Code)
{
    /// <summary>Whether it is a library that many use, and nothing that the course's author wrote.</summary>
    public bool IsLibrary { get; } = KnownLibrary.IsOne(Text, Offset);

    /// <summary>The first place where something stands in it, or null.</summary>
    public SourceSpan? First(Regex pattern) =>
        pattern.Match(Code) is { Success: true } match ? Text.Span(Offset + match.Index, match.Length) : null;
}
