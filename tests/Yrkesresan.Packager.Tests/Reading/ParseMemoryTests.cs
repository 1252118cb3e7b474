using Xunit;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Tests.Cases;

namespace Yrkesresan.Packager.Tests.Reading;

/// <summary>A content folder that is read again and again while somebody writes.</summary>
public sealed class ParseMemoryTests
{
    private const string First = "resa/ny/10-kurs/forberedelser/10-forsta.md";
    private const string Second = "resa/ny/10-kurs/forberedelser/20-andra.md";

    private readonly ParseMemory memory = new();
    private readonly Snapshot content = MemoryFolder.SnapshotOf(FaultCase.BaseFiles());

    [Fact]
    public void A_file_with_the_same_bytes_is_not_parsed_again()
    {
        var before = Read(content);
        var after = Read(MemoryFolder.SnapshotOf(FaultCase.BaseFiles()));

        Assert.All(before.Files, file => Assert.Same(file.Value, after.Files[file.Key]));
    }

    [Fact]
    public void A_changed_page_is_parsed_and_no_other()
    {
        var before = Read(content);
        var after = Read(content.With([new MemoryFile(First, "---\ntitel: Ny\n---\nText.\n")]));

        Assert.Equal([First], before.Files.Keys.Where(path => before.Files[path] != after.Files[path]));
        Assert.Equal("Ny", after.Journeys[0].Courses[0].Parts[0].Pages[0].FrontMatter.Titel.Value);
    }

    [Fact]
    public void What_is_remembered_is_what_reading_anew_gives()
    {
        var changed = content.With([new MemoryFile(First, "---\ntitel: [Ny\n---\nText <b>här</b>.\n"), new MemoryFile("resa/kallor.yaml", "- id: a b\n")]);
        Read(content);

        Assert.Equal(JourneyReader.Read(changed).Diagnostics.AsEnumerable(), Read(changed).Diagnostics);
        Assert.Equal(JourneyReader.Read(content).Diagnostics.AsEnumerable(), Read(content).Diagnostics);
    }

    [Fact]
    public void A_page_whose_front_matter_cannot_be_read_has_its_text_still()
    {
        var parsed = PageParser.Parse(new MemoryFile(First, "---\ntitel: [Ny\n---\n## Rubrik\n\nText.\n"), "forsta");

        Assert.Null(parsed.Page);
        Assert.Equal(2, parsed.Body.Length);
    }

    [Fact]
    public void The_tree_is_kept_with_what_it_became()
    {
        var parsed = (ParsedPage)Read(content).Files[Second];

        Assert.Equal(parsed.Page!.Body, parsed.Body);
        Assert.NotNull(parsed.Tree);
    }

    [Fact]
    public void A_reading_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => JourneyReader.Read(content, memory, new CancellationToken(canceled: true)));

    private ContentReading Read(Snapshot source) => JourneyReader.Read(source, memory, CancellationToken.None);
}
