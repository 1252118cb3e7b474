using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation;

/// <summary>A page with all that it belongs to.</summary>
/// <param name="Journey">Its journey.</param>
/// <param name="Course">Its course.</param>
/// <param name="Part">Its part.</param>
/// <param name="Page">The page.</param>
public sealed record PlacedPage(Journey Journey, Course Course, Part Part, Page Page)
{
    /// <summary>What the page says of itself.</summary>
    public FrontMatter Front => Page.FrontMatter;

    /// <summary>Where something in the page's text stands.</summary>
    public SourceSpan At(TextSpan span) => Page.Source.Span(span);

    /// <summary>Where a fault of the front matter as a whole is shown: its first line.</summary>
    public SourceSpan AtFront => Page.Source.Span(new TextSpan(0, 3));
}
