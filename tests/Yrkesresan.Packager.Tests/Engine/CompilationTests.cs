using Xunit;
using Yrkesresan.Packager.Engine;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Tests.Cases;
using Yrkesresan.Packager.Tests.Properties;
using Yrkesresan.Packager.Tests.Properties.Fuzz;
using Yrkesresan.Packager.Tests.Samples;

namespace Yrkesresan.Packager.Tests.Engine;

/// <summary>Content that is asked about again and again while somebody writes.</summary>
public sealed class CompilationTests
{
    /// <summary>Two readings of a whole folder, beside one of a page.</summary>
    private const int TimesSlower = 200;

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

    /// <summary>What has changed or gone, and all that sees it, is asked for again; what is remembered is what would be found.</summary>
    [Fact]
    public void After_any_edits_the_answer_is_that_of_one_who_reads_anew()
    {
        var files = EverythingSample.Built.Source.Files.ToDictionary(file => file.Path, file => file.Read(), StringComparer.Ordinal);
        var paths = files.Keys.Order(StringComparer.Ordinal).ToArray();
        var now = new Dictionary<string, ReadOnlyMemory<byte>>(files, StringComparer.Ordinal);
        for (var seed = 0; seed < FuzzCount.For(TimesSlower); seed++)
        {
            var path = paths[seed * 31 % paths.Length];
            if (seed % 7 == 0) now.Remove(path);
            else if (seed % 5 == 0) now[path] = files[path];
            else if (now.TryGetValue(path, out var text)) now[path] = Mutations.OfText(text, seed);
            var edited = MemoryFolder.SnapshotOf(now);

            Assert.Equal(new ContentCompilation().Check(new(edited, templates, BuiltContent.Date)).OfContent.AsEnumerable(), Check(edited).OfContent);
        }
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
