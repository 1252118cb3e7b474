using Xunit;
using Yrkesresan.Packager.Engine;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Tests.Cases;
using Yrkesresan.Packager.Tests.Samples;

namespace Yrkesresan.Packager.Tests.Engine;

/// <summary>Content that is asked about again and again while somebody writes.</summary>
public sealed class CompilationTests
{
    private const string Page = "resa/ny/10-kurs/forberedelser/10-forsta.md";

    private readonly ContentCompilation compilation = new();
    private readonly Snapshot content = MemoryFolder.SnapshotOf(FaultCase.BaseFiles());
    private readonly Snapshot templates = StandardTemplates.Read();

    [Fact]
    public void Where_nothing_has_changed_the_answer_is_the_same() => Assert.Same(Check(content), Check(content));

    [Fact]
    public void Another_day_is_another_question()
    {
        var today = Check(content);
        Assert.NotSame(today, compilation.Check(new(content, templates, BuiltContent.Date.AddDays(1))));
    }

    [Fact]
    public void A_fault_comes_with_the_change_that_made_it_and_goes_with_the_one_that_mends_it()
    {
        Assert.False(Check(content).HasErrors);
        var broken = content.With([new MemoryFile(Page, "---\ntitel: Ny\n---\nText [@finns-inte].\n")]);

        Assert.True(Check(broken).HasErrors);
        Assert.Equal(new ContentCompilation().Check(new(broken, templates, BuiltContent.Date)).OfContent.AsEnumerable(), Check(broken).OfContent);
        Assert.False(Check(content).HasErrors);
    }

    [Fact]
    public void Templates_with_the_same_bytes_are_not_read_again()
    {
        var theme = Check(content).Theme;
        Assert.Same(theme, compilation.Check(new(content, StandardTemplates.Read(), BuiltContent.Date)).Theme);
        Assert.NotSame(theme, compilation.Check(new(content, templates.With([new MemoryFile("css/extra.css", "a{color:red}")]), BuiltContent.Date)).Theme);
    }

    private CheckOutcome Check(Snapshot source) => compilation.Check(new(source, templates, BuiltContent.Date));
}
