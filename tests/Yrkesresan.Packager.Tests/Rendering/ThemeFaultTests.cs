using System.Text;
using Xunit;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Tests.Packaging;
using Yrkesresan.Packager.Tests.Scorm;

namespace Yrkesresan.Packager.Tests.Rendering;

/// <summary>What whoever works in <c>templates/</c> is told: the real templates with one file added to, taken away or new.</summary>
public sealed class ThemeFaultTests
{
    [Theory]
    [InlineData("YR0901", "page.html", "\n{{ if page.title")]
    [InlineData("YR0902", "part.html", null)]
    [InlineData("YR0902", "texter.yaml", null)]
    [InlineData("YR0903", "page.html", "\n{{ include \"menyn.html\" }}")]
    [InlineData("YR0904", "page.html", "\n{{ t.finns_inte }}")]
    [InlineData("YR0905", "texter.yaml", "\nny_text: [a, b]\n")]
    [InlineData("YR0905", "texter.yaml", "\nny text\nny_text: [a, b]\n")]
    [InlineData("YR0906", "runtime/nytt.js", "let nytt;\n")]
    [InlineData("YR0908", "css/00-tokens.css", "\n/* \u00FF */")]
    [InlineData("YR0909", "runtime/ui.js", "\nfunction visa( {\n")]
    public void A_theme_with_a_fault_is_none(string code, string file, string? added)
    {
        var faults = new DiagnosticBag();

        Assert.Null(ThemeReader.Read(Templates(file, added), faults));
        Assert.Equal([code], faults.ToSorted().Select(fault => fault.Rule.Code).Distinct());
    }

    [Theory]
    [InlineData("table")]
    [InlineData("kind_text")]
    [InlineData("viktigt")]
    [InlineData("one_hour")]
    public void A_word_that_the_renderer_asks_for_is_missed(string key)
    {
        var disk = DiskFolder.SnapshotOf(RepositoryFolder.Below("templates"));
        var files = disk.Files.ToDictionary(file => file.Path, file => file.Read(), StringComparer.Ordinal);
        var lines = Encoding.UTF8.GetString(files["texter.yaml"].Span).Split('\n').Where(line => !line.StartsWith(key + ":", StringComparison.Ordinal));
        files["texter.yaml"] = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        var faults = new DiagnosticBag();

        Assert.Null(ThemeReader.Read(MemoryFolder.SnapshotOf(files), faults));
        Assert.Equal(["YR0904"], faults.ToSorted().Select(fault => fault.Rule.Code));
    }

    [Fact]
    public void Short_names_are_given_to_custom_properties_alone()
    {
        var theme = ThemeReader.Read(Templates("css/90-print.css", "\n.box--stor { --prov2: 1px; margin: var(--prov2); } .x { --prov: 2px; }\n"), new DiagnosticBag())!;

        Assert.Matches(@"\.box--stor\{(--[0-9a-f]+):1px;margin:var\(\1\)\}\.x\{(?!\1:)--[0-9a-f]+:2px\}", theme.Files[1].Text);
    }

    [Fact]
    public void A_template_that_asks_for_what_there_is_not_fails_when_it_is_filled_in()
    {
        var theme = ThemeReader.Read(Templates("page.html", "\n{{ page.titel.finns_inte }}"), new DiagnosticBag())!;
        var journey = RealContent.Built.Reading.Journeys[0];
        var course = journey.Courses[0];

        var failure = Assert.Throws<ThemeException>(() => PartPackager.Build(new(journey, course, course.Parts[0]), theme, RealContent.Built.Source));

        Assert.Equal("YR0907", failure.Fault.Rule.Code);
    }

    private static Snapshot Templates(string file, string? added)
    {
        var disk = DiskFolder.SnapshotOf(RepositoryFolder.Below("templates"));
        var files = disk.Files.ToDictionary(file => file.Path, file => file.Read(), StringComparer.Ordinal);
        if (added is null) files.Remove(file);
        // Latin-1: the same bytes as UTF-8 but for the one letter that shall not be UTF-8.
        else files[file] = (byte[])[.. files.GetValueOrDefault(file).Span, .. Encoding.Latin1.GetBytes(added)];
        return MemoryFolder.SnapshotOf(files);
    }
}
