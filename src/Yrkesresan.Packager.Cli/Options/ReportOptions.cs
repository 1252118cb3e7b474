using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Cli.Options;

/// <summary>How diagnostics are printed.</summary>
/// <param name="Format">The name of the format, one of <see cref="Output.ReportFormats"/>.</param>
/// <param name="Level">The least severe to print; null for what the format has of itself.</param>
/// <param name="RulePages">The address of the folder with the rules' pages, with a slash last; null where it is not known.</param>
internal sealed record ReportOptions(string Format, Severity? Level, string? RulePages)
{
    /// <summary>Whether every diagnostic is printed, however many are alike: the level was asked for.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether nothing but diagnostics is printed.</summary>
    public bool IsQuiet { get; init; }
}
