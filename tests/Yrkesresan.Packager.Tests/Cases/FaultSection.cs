using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Tests.Cases;

/// <summary>A section of a <see cref="FaultDocument"/>: one fault, shown where it stands.</summary>
/// <param name="Code">The code that the heading begins with; empty where nothing may be reported.</param>
/// <param name="Name">The rest of the heading.</param>
/// <param name="Written">The section without what the editor is told.</param>
/// <param name="Files">The files that are laid on the base.</param>
internal sealed partial record FaultSection(string Code, string Name, string Written, ImmutableArray<MarkedFile> Files)
{
    /// <summary>Whether the section shows what resembles a fault and is none.</summary>
    public bool IsLegal => Code.Length == 0;

    /// <summary>Where the faults stand and what is marked there, as the marks of the examples say.</summary>
    public IEnumerable<string> Expected() => Files.SelectMany(file => file.Marks.Select(mark => $"{Code} {mark}"));

    /// <summary>The same, as the tool says.</summary>
    public IEnumerable<string> Found() => Run().Select(diagnostic => $"{diagnostic.Rule.Code} {MarkedFile.Shown(diagnostic.Span)}");

    /// <summary>The section with what the editor is told: each message with its help once.</summary>
    public string Rendered()
    {
        if (IsLegal) return $"{Written}\n\n";
        var told = Run().Select(diagnostic => $"{diagnostic.Message}\n{diagnostic.Help}\n").Distinct();
        return $"{Written}\n\n```text\n{string.Join('\n', told)}```\n\n";
    }

    public static FaultSection Read(string section)
    {
        var heading = Heading().Match(section);
        var written = Told().Replace(section, "").TrimEnd();
        return new FaultSection(
            heading.Groups["code"].Value,
            heading.Groups["name"].Value,
            written,
            [.. Example().Matches(written).Select(example => MarkedFile.Read(example.Groups["path"].Value, example.Groups["text"].Value))]);
    }

    private IReadOnlyList<Diagnostic> Run()
    {
        var files = new FaultCase(FaultCase.Base).Files();
        foreach (var file in Files) files[file.Path] = Encoding.UTF8.GetBytes(file.Text);
        return FaultCase.Check(MemoryFolder.SnapshotOf(files)).Diagnostics;
    }

    [GeneratedRegex(@"\A## (?:(?<code>YR\d{4})|Inget fel:) (?<name>.+)")]
    private static partial Regex Heading();

    /// <summary>The last block of a section: it is written by the tool.</summary>
    [GeneratedRegex(@"^```text\n(?:(?!```)[^\n]*\n)*```\s*\z", RegexOptions.Multiline)]
    private static partial Regex Told();

    /// <summary>A fenced example, with the path in backticks on the line before it.</summary>
    [GeneratedRegex(
        @"(?:^[^\n`]*`(?<path>resa/[^`\n]+)`[^\n]*\n\n?)?^(?<fence>~{3,})\w*\n(?<text>(?:(?!\k<fence>)[^\n]*\n)*)\k<fence>$",
        RegexOptions.Multiline)]
    private static partial Regex Example();
}
