using System.Collections.Immutable;
using System.Text;
using Xunit;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Tests.Specification;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Tests.Security;

/// <summary>The attacks of <c>tests/xss</c> that an editor must be stopped for: no picture that could run or fetch something, and no raw HTML.</summary>
public sealed class XssTests
{
    private static readonly string Folder = RepositoryFolder.Below("tests", "xss");

    public static TheoryData<string> Pictures => [.. Lines("svg.txt")];

    public static TheoryData<string> Tags => [.. Lines("markdown.txt").Where(line => line.StartsWith('<') && !line.StartsWith("<http", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_that_could_run_or_fetch_something_is_an_error(string svg) =>
        Assert.Contains(Told("![Ett barn och en vuxen vid ett bord](../media/bild.svg)", svg), diagnostic => diagnostic.Severity == Severity.Error);

    [Theory]
    [MemberData(nameof(Tags))]
    public void Raw_HTML_is_an_error(string line) => Assert.Contains(Told(line, "<svg/>"), diagnostic => diagnostic.Severity == Severity.Error);

    private static IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(Folder, file));

    private static ImmutableArray<Diagnostic> Told(string body, string svg)
    {
        var files = FormatExample.JourneyFiles(FormatDocument.Examples);
        files[$"{FormatExample.Journey}/{FormatExample.PieceOfPage}"] = Encoding.UTF8.GetBytes(FormatExample.FrontMatter.ReplaceLineEndings("\n") + "\n" + body + "\n");
        files[$"{FormatExample.Journey}/ny/10-handlaggning/media/bild.svg"] = Encoding.UTF8.GetBytes(svg);
        files[$"{FormatExample.Journey}/ny/10-handlaggning/media.yaml"] = Encoding.UTF8.GetBytes("- {fil: media/bild.svg, upphov: Provgruppen, licens: CC BY 4.0}\n");
        return Validator.Check(JourneyReader.Read(MemoryFolder.SnapshotOf(files)), BuiltContent.Date, Checks.All);
    }
}
