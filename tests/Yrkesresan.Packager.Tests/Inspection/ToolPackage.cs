using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics.Formats;
using Yrkesresan.Packager.Inspection;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>A section of <c>tests/packages/andra-verktyg/paket.md</c>: a package in the manner of another tool.</summary>
/// <param name="Name">The tool.</param>
/// <param name="Verdict">The verdict that the heading says.</param>
/// <param name="Written">The section without what the administrator is told.</param>
internal sealed partial record ToolPackage(string Name, string Verdict, string Written)
{
    public const string FileName = "paket.md";

    public static string Folder => Path.Combine(PackageCaseDocument.Folder, "andra-verktyg");

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<ToolPackage> All { get; }

    private static readonly string Introduction;

    static ToolPackage()
    {
        var parts = Section().Split(File.ReadAllText(Path.Combine(Folder, FileName)).ReplaceLineEndings("\n"));
        (Introduction, All) = (parts[0], [.. parts.Skip(1).Select(Read)]);
    }

    /// <summary>The file as it ought to be.</summary>
    public static string Document() => string.Concat(All.Select(each => each.Rendered()).Prepend(Introduction)).TrimEnd() + "\n";

    public byte[] Zip() => BrokenPackage.Of(Written);

    public PackageInspection Inspect() => PackageInspector.Inspect(Zip());

    private string Rendered()
    {
        var inspection = Inspect();
        var found = inspection.Diagnostics.OrderByDescending(diagnostic => diagnostic.Severity).ToArray();
        var told = found.Length == 0 ? "" : "\n" + TextFormat.Plain(found, inspection.Line);
        return $"{Written}\n\n```text\n{inspection.Verdict.Sentence}\n{told}```\n\n";
    }

    private static ToolPackage Read(string section)
    {
        var heading = Heading().Match(section);
        return new ToolPackage(heading.Groups["name"].Value, heading.Groups["verdict"].Value, Told().Replace(section, "").TrimEnd());
    }

    [GeneratedRegex("^(?=## )", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"\A## (?<name>[^\n]+): (?<verdict>kan laddas upp, men|kan laddas upp|kan inte laddas upp)\n")]
    private static partial Regex Heading();

    /// <summary>The last block of a section: it is written by the tool.</summary>
    [GeneratedRegex(@"^```text\n(?:(?!```)[^\n]*\n)*```\s*\z", RegexOptions.Multiline)]
    private static partial Regex Told();
}
