using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Cli.Output;

/// <summary>Diagnostics that a verb prints.</summary>
internal interface IReport
{
    /// <summary>What is wrong. Files are named from where the user stands, so that an editor or GitHub finds them.</summary>
    ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The same, with files named as the JSON format has it.</summary>
    ImmutableArray<Diagnostic> DiagnosticsForPrograms { get; }

    /// <summary>What is wrong besides, where only a part was asked for.</summary>
    ImmutableArray<Diagnostic> Elsewhere => [];

    /// <summary>A line of a file that <see cref="Diagnostics"/> name, or null.</summary>
    string? Line(string file, int line);
}
