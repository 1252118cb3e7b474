using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics.Formats;
using Yrkesresan.Packager.Inspection;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>A section of a <see cref="PackageCaseDocument"/>: a package with a fault.</summary>
/// <param name="Code">The code that the heading begins with.</param>
/// <param name="Name">The rest of the heading.</param>
/// <param name="Written">The section without what the administrator is told.</param>
internal sealed partial record PackageCase(string Code, string Name, string Written)
{
    public static PackageCase Read(string section)
    {
        var heading = Heading().Match(section);
        return new PackageCase(heading.Groups["code"].Value, heading.Groups["name"].Value, Told().Replace(section, "").TrimEnd());
    }

    /// <summary>The codes that are to be found.</summary>
    public IEnumerable<string> Expected() => Also().Matches(Written).Select(match => match.Groups["code"].Value).Append(Code).Order(StringComparer.Ordinal);

    /// <summary>The codes that are found.</summary>
    public IEnumerable<string> Found() => Inspect().Diagnostics.Select(diagnostic => diagnostic.Rule.Code).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The section with what the administrator is told.</summary>
    public string Rendered()
    {
        var inspection = Inspect();
        var verdict = Written.Contains("\n- domen", StringComparison.Ordinal) ? $"{inspection.Verdict.Sentence}\n\n" : "";
        return $"{Written}\n\n```text\n{verdict}{TextFormat.Plain(inspection.Diagnostics, inspection.Line)}```\n\n";
    }

    /// <summary>The package.</summary>
    public byte[] Zip() => BrokenPackage.Of(Written);

    private PackageInspection Inspect() => PackageInspector.Inspect(Zip());

    [GeneratedRegex(@"\A## (?<code>YR\d{4}) (?<name>.+)")]
    private static partial Regex Heading();

    /// <summary>The last block of a section: it is written by the tool.</summary>
    [GeneratedRegex(@"^```text\n(?:(?!```)[^\n]*\n)*```\s*\z", RegexOptions.Multiline)]
    private static partial Regex Told();

    [GeneratedRegex(@"^- även (?<code>YR\d{4})", RegexOptions.Multiline)]
    private static partial Regex Also();
}
