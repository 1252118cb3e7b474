using System.Text;
using Xunit;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Tests.Cases;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Tests.Packaging;

public sealed class RealContentTests
{
    public static TheoryData<string> PackageNames => [.. RealContent.Built.Packages.Select(built => built.Package.FileName)];

    [Fact]
    public void It_has_no_errors() => Nothing("Innehållet har fel. Rätta dem.", diagnostic => diagnostic.Severity == Severity.Error);

    /// <remarks>Whatever is told here is either true, and then to be mended or excepted with a reason, or an alarm about nothing.</remarks>
    [Fact]
    public void Its_pages_give_no_alarm() => Nothing(
        "Sidorna ger varningar. Rätta dem, eller skriv i sidans inledning varför regeln inte ska gälla (docs/redaktor/format.md, regler).",
        diagnostic => diagnostic.Span.File.EndsWith(".md", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void Every_manifest_validates_against_the_official_schemas(string name) =>
        Assert.Empty(OfficialSchemas.Problems(Encoding.UTF8.GetString(Open(name).Files["imsmanifest.xml"].Span)));

    [Fact]
    public void A_package_with_a_draft_in_it_is_a_draft()
    {
        var parts = RealContent.Built.Reading.Journeys.SelectMany(journey => journey.Courses).SelectMany(course => course.Parts);
        var drafts = parts.Select(part => part.Pages.Any(page => page.FrontMatter.Status == PageStatus.Utkast));
        var said = RealContent.Built.Packages.Select(built => Text(Open(built.Package.FileName).Files["imsmanifest.xml"]).Contains(">Draft<", StringComparison.Ordinal));
        Assert.Equal(drafts, said);
    }

    [Fact]
    public void Another_course_changes_no_byte_of_the_first_ones_packages()
    {
        const string First = "barn-och-unga/ny/10-handlaggning-med-barnet-i-centrum/";
        const string Second = "barn-och-unga/ny/90-tvilling/";
        var files = RealContent.Built.Source.Files.ToDictionary(file => file.Path, file => file.Read(), StringComparer.Ordinal);
        foreach (var file in RealContent.Built.Source.Paths.Where(file => file.StartsWith(First, StringComparison.Ordinal)))
            files.Add(Second + file[First.Length..], WithOtherIds(files[file]));
        var goals = Text(files["barn-och-unga/kunskapsmal.yaml"]);
        files["barn-och-unga/kunskapsmal.yaml"] = Encoding.UTF8.GetBytes(goals + "\n" + Text(WithOtherIds(Encoding.UTF8.GetBytes(OfFirstCourse(goals)))));

        var source = MemoryFolder.SnapshotOf(files);
        var reading = JourneyReader.Read(source);
        Assert.DoesNotContain(Validator.Check(reading, BuiltContent.Date, Checks.All), diagnostic => diagnostic.Severity == Severity.Error);
        var built = BuiltContent.Build(reading.Journeys, source);

        Assert.True(built.Length > RealContent.Built.Packages.Length);
        foreach (var before in RealContent.Built.Packages)
        {
            var after = Assert.Single(built, package => package.Package.FileName == before.Package.FileName);
            Assert.True(before.Package.Bytes.Span.SequenceEqual(after.Package.Bytes.Span), before.Package.FileName);
        }
    }

    /// <remarks>The page and its picture list the courses themselves: a package depends on no other course.</remarks>
    [Theory]
    [InlineData("information/20-resvagen.md")]
    [InlineData("media/resvagen.svg")]
    public void The_resvag_that_is_told_has_every_course(string file)
    {
        var words = Words(RealContent.Built.Source.Files.Single(found => found.Path == "barn-och-unga/stationen/10-om-yrkesresan/" + file).Read());
        var missing = RealContent.Built.Reading.Journeys.SelectMany(journey => journey.Courses)
            .Where(course => course.Parts.Any(part => part.Kind == PartKind.Förberedelser) && !words.Contains(course.Header.Titel.Value, StringComparison.Ordinal))
            .Select(course => course.Header.Titel.Value);
        Assert.Empty(missing);
    }

    /// <summary>Fails, for an editor to read, where there are such diagnostics.</summary>
    private static void Nothing(string told, Func<Diagnostic, bool> isSuch)
    {
        var found = RealContent.Built.Diagnostics.Where(isSuch).ToArray();
        Assert.True(found.Length == 0, $"{told}\n{DiagnosticPrinter.Print([.. found], RealContent.Built.Reading)}");
    }

    private static PackageContents Open(string name) =>
        PackageReader.Read(RealContent.Built.Packages.Single(built => built.Package.FileName == name).Package.Bytes);

    /// <summary>The entries of a list that are of the first course.</summary>
    private static string OfFirstCourse(string list) =>
        string.Concat(list.Split("- id:")[1..].Select(entry => "- id:" + entry).Where(entry => entry.Contains("BOU-NY-01", StringComparison.Ordinal)));

    private static ReadOnlyMemory<byte> WithOtherIds(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetBytes(
        Text(bytes).Replace("BOU-NY-01", "BOU-NY-91", StringComparison.Ordinal).Replace("km-hbc-", "km-tvi-", StringComparison.Ordinal));

    /// <summary>The words of a page or a picture in one line, without tags.</summary>
    private static string Words(ReadOnlyMemory<byte> bytes)
    {
        var pieces = Text(bytes).Split('<');
        var afterTags = pieces[1..].Select(piece => piece[(piece.IndexOf('>', StringComparison.Ordinal) + 1)..]);
        return string.Join(' ', string.Concat(afterTags.Prepend(pieces[0])).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
