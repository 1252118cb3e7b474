using System.Collections.Immutable;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Tests.Specification;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Tests.Rules;

/// <summary>
/// A block of a rule's page that is tried, laid on the journey of <c>docs/redaktor/format.md</c>: <c>markdown</c> is a page's text, or a
/// whole page where it begins with <c>---</c>; <c>yaml inledning</c> is keys of a page's front matter and <c>yaml kurs.yaml</c> keys of
/// that file, instead of those it has, or more of its list. A block of <c>text</c> is only shown.
/// </summary>
/// <param name="File">What the block says after its language: <c>inledning</c> or a file; empty for a page's text.</param>
/// <param name="Text">What an editor writes.</param>
internal sealed record RuleExample(string File, string Text)
{
    private const string FrontMatter = "inledning";
    private const string CourseCode = "BOU-NY-01";
    private const string Goals = "kunskapsmal.yaml";
    private const string Sources = "kallor.yaml";
    private const string Course = "ny/10-handlaggning/";

    /// <summary>Those of a section of a page, in order.</summary>
    public static ImmutableArray<RuleExample> In(string section) =>
    [
        .. Markdown.Parse(section).Descendants<FencedCodeBlock>()
            .Where(block => block.Info is "markdown" or "yaml")
            .Select(block => new RuleExample(block.Arguments ?? "", block.Lines + "\n")),
    ];

    /// <summary>What is reported of the journey with this in it.</summary>
    public ImmutableArray<Diagnostic> Run()
    {
        var files = FormatExample.JourneyFiles(FormatDocument.Examples);
        var page = FormatExample.FrontMatter.ReplaceLineEndings("\n");
        var (path, text) = File switch
        {
            "" => (FormatExample.PieceOfPage, Text.StartsWith("---\n", StringComparison.Ordinal) ? Text : page + Text),
            FrontMatter => (FormatExample.PieceOfPage, WithKeys(page, Text)),
            "kurs.yaml" or "media.yaml" => WithFile(Course + File),
            _ => WithFile(File),
        };
        files[$"{FormatExample.Journey}/{path}"] = Encoding.UTF8.GetBytes(text);
        // A source or goal that no page uses is wrong too.
        if (File is Goals or Sources)
        {
            files[$"{FormatExample.Journey}/{FormatExample.PieceOfPage}"] = Encoding.UTF8.GetBytes(WithKeys(
            page,
            $"typ: övning\n{(File == Goals ? "kunskapsmål" : "källor")}: [{string.Join(", ", IdsIn(text))}]\n"));
        }

        return Validator.Check(JourneyReader.Read(MemoryFolder.SnapshotOf(files)), BuiltContent.Date, Checks.All);

        static string WithKeys(string page, string keys) => $"---\n{With(page.Trim('\n', '-'), keys)}---\nText.\n";

        (string Path, string Text) WithFile(string name) =>
            (name, With(Encoding.UTF8.GetString(files[$"{FormatExample.Journey}/{name}"].Span), Text));
    }

    /// <summary>A file with more of its list, or with other values of some keys.</summary>
    private static string With(string file, string more)
    {
        var lines = file.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var key in more.Split('\n').Where(IsKey).Select(line => line.Split(':')[0]).Distinct())
        {
            var first = lines.FindIndex(line => line.StartsWith(key + ":", StringComparison.Ordinal));
            if (first < 0) continue;
            var next = lines.FindIndex(first + 1, IsKey);
            lines.RemoveRange(first, (next < 0 ? lines.Count : next) - first);
        }

        return string.Join('\n', [.. lines, more]);
    }

    /// <summary>The ids of a list of sources, or of a list of goals those of the course that the page is in.</summary>
    private static IEnumerable<string> IdsIn(string list) => list.Split("- id: ")[1..]
        .Where(entry => !entry.Contains("kurs:", StringComparison.Ordinal) || entry.Contains($"kurs: {CourseCode}\n", StringComparison.Ordinal))
        .Select(entry => entry.Split('\n')[0])
        .Distinct();

    private static bool IsKey(string line) => line.Length > 0 && line[0] is not (' ' or '-' or '#');
}
