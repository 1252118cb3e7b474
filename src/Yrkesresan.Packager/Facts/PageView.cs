using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Facts;

/// <summary>A page with all that it belongs to.</summary>
/// <param name="In">Its part.</param>
/// <param name="Page">The page itself.</param>
/// <param name="Facts">What is found in its text.</param>
public sealed record PageView(PartView In, Page Page, PageFacts Facts)
{
    /// <summary>Its journey.</summary>
    public Journey Journey => In.Journey;

    /// <summary>Its course.</summary>
    public Course Course => In.Course;

    /// <summary>Its part.</summary>
    public Part Part => In.Part;

    /// <summary>What the page says of itself.</summary>
    public FrontMatter Front => Page.FrontMatter;

    /// <summary>Its text.</summary>
    public ImmutableArray<Block> Body => Page.Body;

    /// <summary>Its id.</summary>
    public string Id => Page.Id;

    /// <summary>Its file's path below the content folder.</summary>
    public string File => Page.File;

    /// <summary>Its file's name within the part.</summary>
    public string FileName => Page.FileName;

    /// <summary>The media files that it shows, plays or links to, as paths below the content folder, each once.</summary>
    public IEnumerable<string> Media => Facts.Uses
        .Where(use => use.Symbol.Kind == SymbolKind.Fil)
        .Select(use => use.Symbol.Name)
        .Where(Course.Media.Contains)
        .Distinct(StringComparer.Ordinal);

    /// <summary>Where its id is given, or else the beginning of its front matter.</summary>
    public SourceSpan AtId => Front.Id?.Span ?? AtFront;

    /// <summary>Where a fault of the front matter as a whole is shown: its first line.</summary>
    public SourceSpan AtFront => Page.Source.Span(new TextSpan(0, 3));

    /// <summary>Where something in the page's text stands.</summary>
    public SourceSpan At(TextSpan span) => Page.Source.Span(span);
}
