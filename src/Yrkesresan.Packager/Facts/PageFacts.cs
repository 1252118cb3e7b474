using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Facts;

/// <summary>What is found by going through a page's text: gone through once, whoever asks. Safe to use from several threads.</summary>
public sealed class PageFacts
{
    private readonly Page page;

    /// <summary>Of a page.</summary>
    public PageFacts(Page page)
    {
        this.page = page;
        Blocks = [.. page.Body.Everywhere()];
        Inlines = [.. page.Body.Inlines()];
    }

    /// <summary>Every block, those inside others too, from top to bottom.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>Every inline, those inside links and stress too.</summary>
    public ImmutableArray<Inline> Inlines { get; }

    /// <summary>Every line of text, as a reader reads it.</summary>
    public IReadOnlyList<PlainText> Lines => field ??= [.. page.Body.Lines().Select(PlainText.Of)];

    /// <summary>Every line of text, less what is no language: code and addresses.</summary>
    public IReadOnlyList<PlainText> Prose => field ??= [.. page.Body.Lines().Select(Facts.Prose.Of)];

    /// <summary>Its headings.</summary>
    public IReadOnlyList<Heading> Headings => field ??= [.. Blocks.OfType<Heading>()];

    /// <summary>The anchors of its headings, to which links may lead.</summary>
    public IReadOnlySet<string> Anchors => field ??= Headings.Select(heading => heading.Anchor).ToHashSet(StringComparer.Ordinal);

    /// <summary>Its questions.</summary>
    public IReadOnlyList<Question> Questions => field ??= [.. Blocks.OfType<Question>()];

    /// <summary>The items of its checklists.</summary>
    public IReadOnlyList<ChecklistItem> ChecklistItems => field ??= [.. Blocks.OfType<Checklist>().SelectMany(list => list.Items)];

    /// <summary>Its films and podd.</summary>
    public IReadOnlyList<Recording> Recordings => field ??= [.. Blocks.OfType<Recording>()];

    /// <summary>Its links.</summary>
    public IReadOnlyList<Link> Links => field ??= [.. Inlines.OfType<Link>()];

    /// <summary>Its pictures.</summary>
    public IReadOnlyList<Picture> Pictures => field ??= [.. Inlines.OfType<Picture>()];

    /// <summary>What its citations cite, in order.</summary>
    public IReadOnlyList<CitedSource> Cited => field ??= [.. Inlines.OfType<Citation>().SelectMany(citation => citation.Sources)];

    /// <summary>What it defines: itself and its headings.</summary>
    public IReadOnlyList<SymbolPlace> Definitions => field ??= [.. Symbols.DefinedOn(page, this)];

    /// <summary>What it names that is defined elsewhere, in the order of the file.</summary>
    public IReadOnlyList<SymbolPlace> Uses => field ??= [.. Symbols.NamedOn(page, this)];
}
