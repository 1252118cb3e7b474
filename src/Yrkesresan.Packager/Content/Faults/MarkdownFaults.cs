using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Faults;

/// <summary>What can be wrong with a page's Markdown.</summary>
public static class MarkdownFaults
{
    /// <summary>A page that does not begin with <c>---</c>.</summary>
    public static readonly Rule NoFrontMatter = new("YR0201", "sidans-inledning-saknas", RuleCategory.FrontMatter);

    /// <summary>Front matter without its last <c>---</c>.</summary>
    public static readonly Rule UnclosedFrontMatter = new("YR0202", "sidans-inledning-ar-oavslutad", RuleCategory.FrontMatter);

    /// <summary>HTML in the text.</summary>
    public static readonly Rule RawHtml = new("YR0203", "html-i-texten", RuleCategory.Markdown);

    /// <summary>Mark-up that came out as text.</summary>
    public static readonly Rule StraySyntax = new("YR0204", "syntax-som-blev-text", RuleCategory.Markdown);

    /// <summary>Attributes that belong to nothing.</summary>
    public static readonly Rule StrayAttributes = new("YR0205", "attribut-pa-fel-plats", RuleCategory.Markdown);

    /// <summary>Attributes that cannot be read.</summary>
    public static readonly Rule MalformedAttributes = new("YR0206", "attribut-gar-inte-att-lasa", RuleCategory.Markdown);

    /// <summary>An attribute that this place does not know.</summary>
    public static readonly Rule UnknownAttribute = new("YR0207", "okant-attribut", RuleCategory.Markdown);

    /// <summary>An attribute that stands twice.</summary>
    public static readonly Rule DuplicateAttribute = new("YR0208", "attribut-tva-ganger", RuleCategory.Markdown);

    /// <summary>A <c>:::</c> block without its end.</summary>
    public static readonly Rule UnclosedBlock = new("YR0209", "block-ar-oavslutat", RuleCategory.Markdown);

    /// <summary>A <c>:::</c> line without a name and without a block to end.</summary>
    public static readonly Rule UnnamedBlock = new("YR0210", "block-utan-namn", RuleCategory.Markdown);

    /// <summary>A block that the format does not know.</summary>
    public static readonly Rule UnknownBlock = new("YR0211", "okant-block", RuleCategory.Markdown);

    /// <summary>Words after a block's name that are no attributes.</summary>
    public static readonly Rule TextAfterBlockName = new("YR0212", "text-efter-blockets-namn", RuleCategory.Markdown);

    /// <summary>A citation that cannot be read.</summary>
    public static readonly Rule MalformedCitation = new("YR0213", "hanvisning-gar-inte-att-lasa", RuleCategory.Markdown);

    /// <summary>A level-1 heading in the text.</summary>
    public static readonly Rule TopHeading = new("YR0214", "rubrik-pa-niva-1", RuleCategory.Markdown);

    /// <summary>A list where only some items have boxes.</summary>
    public static readonly Rule MixedChecklist = new("YR0215", "punkter-utan-ruta", RuleCategory.Markdown);

    /// <summary>A box ticked beforehand.</summary>
    public static readonly Rule TickedBox = new("YR0216", "ikryssad-ruta", RuleCategory.Markdown);

    /// <summary>A checklist item whose id would change with its words.</summary>
    public static readonly Rule ItemWithoutId = new("YR0217", "punkt-utan-id", RuleCategory.Markdown, Severity.Warning);

    /// <summary>Two checklist items of a page with one id.</summary>
    public static readonly Rule DuplicateItemId = new("YR0218", "punkt-id-tva-ganger", RuleCategory.Markdown);

    /// <summary>An id given in the text that is none.</summary>
    public static readonly Rule MalformedId = new("YR0219", "inte-ett-id-i-texten", RuleCategory.Markdown);

    /// <summary>A link's title, which nobody sees.</summary>
    public static readonly Rule LinkTitle = new("YR0220", "lank-med-titel", RuleCategory.Markdown, Severity.Warning);

    /// <summary>Lists and quotes inside one another beyond all measure.</summary>
    public static readonly Rule TooDeep = new("YR0221", "text-for-djup", RuleCategory.Markdown);

    /// <summary>A character entity that stands for no character.</summary>
    public static readonly Rule ForbiddenEntity = new("YR0222", "teckenkod-utan-tecken", RuleCategory.Markdown);

    /// <summary>A block that holds nothing.</summary>
    public static readonly Rule EmptyBlock = new("YR0223", "tomt-block", RuleCategory.Markdown);

    /// <summary>A page with nothing after its front matter.</summary>
    public static readonly Rule EmptyPage = new("YR0268", "sida-utan-text", RuleCategory.Markdown);

    /// <summary>A checkbox without words.</summary>
    public static readonly Rule EmptyItem = new("YR0224", "tom-punkt", RuleCategory.Markdown);

    /// <summary>A span in another language that holds no words.</summary>
    public static readonly Rule EmptySpan = new("YR0225", "tomma-hakparenteser", RuleCategory.Markdown);

    /// <summary>A block with fewer than three colons, or inside one that has no more than it has.</summary>
    public static readonly Rule TooFewColons = new("YR0226", "for-fa-kolon", RuleCategory.Markdown);

    /// <summary>A link or citation within a link's words.</summary>
    public static readonly Rule NestedLink = new("YR0228", "lank-i-lank", RuleCategory.Markdown);

    /// <summary>A picture's description with a citation or a picture in it, of which nothing can be said aloud.</summary>
    public static readonly Rule MoreThanWords = new("YR0227", "bildbeskrivning-med-mer-an-ord", RuleCategory.Markdown);

    /// <summary>An address for links to use, <c>[name]: address</c>, that no link uses: nobody sees it.</summary>
    public static readonly Rule UnusedDefinition = new("YR0229", "adress-utan-lank", RuleCategory.Markdown);

    /// <summary>A row with more cells than the table has columns.</summary>
    public static readonly Rule TooManyCells = new("YR0256", "rad-med-fler-celler", RuleCategory.Markdown);

    /// <summary>An abbreviation that is explained twice.</summary>
    public static readonly Rule DuplicateAbbreviation = new("YR0257", "forkortning-tva-ganger", RuleCategory.Markdown);

    /// <summary>An abbreviation that is explained and never used.</summary>
    public static readonly Rule UnusedAbbreviation = new("YR0258", "forkortning-utan-anvandning", RuleCategory.Markdown, Severity.Info);

    /// <summary>An abbreviation whose explanation is empty.</summary>
    public static readonly Rule EmptyAbbreviation = new("YR0259", "forkortning-utan-forklaring", RuleCategory.Markdown);

    /// <summary>A line right after a point or a quote that becomes part of it.</summary>
    public static readonly Rule UnindentedLine = new("YR0270", "rad-i-punkten-ovanfor", RuleCategory.Markdown, Severity.Warning);

    /// <summary>More text without a blank line than is parsed.</summary>
    public static readonly Rule LongParagraph = new("YR0272", "for-langt-stycke", RuleCategory.Markdown);

    /// <summary>Markup of another program that came out as text.</summary>
    public static readonly Rule ForeignMarkup = new("YR0273", "annat-programs-tecken", RuleCategory.Markdown);

    /// <summary>A paragraph that the line under it has made a heading.</summary>
    public static readonly Rule UnderlinedHeading = new("YR0274", "stycke-blev-rubrik", RuleCategory.Markdown);

    /// <summary>Front matter in the middle of a page.</summary>
    public static readonly Rule SecondFrontMatter = new("YR0275", "inledning-mitt-pa-sidan", RuleCategory.Markdown);

    /// <summary>A list that ends at a line with too small an indent.</summary>
    public static readonly Rule BrokenList = new("YR0276", "indrag-bryter-listan", RuleCategory.Markdown);

    /// <summary>What another program has left in the text: page numbers, hyphens at a line's end, prompts.</summary>
    public static readonly Rule Remains = new("YR0278", "rester-fran-annat-program", RuleCategory.Markdown);

    /// <summary>A web or e-mail address that is no link.</summary>
    public static readonly Rule BareAddress = new("YR0280", "adress-som-inte-ar-lank", RuleCategory.Markdown, Severity.Warning);

    /// <summary>A language, of words or of a recording, that is none.</summary>
    public static readonly Rule NotALanguage = new("YR0265", "inte-ett-sprak", RuleCategory.Links);

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        NoFrontMatter, UnclosedFrontMatter, RawHtml, StraySyntax, StrayAttributes, MalformedAttributes, UnknownAttribute,
        DuplicateAttribute, UnclosedBlock, UnnamedBlock, UnknownBlock, TextAfterBlockName, MalformedCitation, TopHeading,
        MixedChecklist, TickedBox, ItemWithoutId, DuplicateItemId, MalformedId, LinkTitle, TooDeep, ForbiddenEntity,
        EmptyBlock, EmptyPage, EmptyItem, EmptySpan, TooFewColons, NestedLink, MoreThanWords, UnusedDefinition,
        TooManyCells, DuplicateAbbreviation, UnusedAbbreviation, EmptyAbbreviation, UnindentedLine, LongParagraph,
        ForeignMarkup, UnderlinedHeading, SecondFrontMatter, BrokenList, Remains, BareAddress, NotALanguage,
    ];
}
