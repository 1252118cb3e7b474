using System.Collections.Immutable;
using Yrkesresan.Packager.Cli.Output;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Diagnostics.Formats;
using Yrkesresan.Packager.Inspection;

namespace Yrkesresan.Packager.Cli;

/// <summary>What is told people of one package.</summary>
/// <param name="Name">The package, as it was named.</param>
/// <param name="Verdict">Whether it can be uploaded.</param>
/// <param name="Diagnostics">What was found, the most serious first.</param>
/// <param name="Source">Gives the lines that they stand on.</param>
internal sealed record InspectedPackageReport(string Name, PackageVerdict Verdict, ImmutableArray<Diagnostic> Diagnostics, SourceLine Source) : IReport
{
    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> DiagnosticsForPrograms => Diagnostics;

    /// <inheritdoc/>
    public string? Line(string file, int line) => Source(file, line);
}
