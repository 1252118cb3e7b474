using System.Collections.Immutable;
using AngleSharp.Dom;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Pages;

/// <summary>A page that the LMS opens, as a browser understands it.</summary>
/// <param name="Text">The file.</param>
/// <param name="Elements">Its elements in the order of the document, those of templates left out.</param>
/// <param name="References">What it links to and loads.</param>
internal sealed record LaunchPage(PackageText Text, ImmutableArray<IElement> Elements, ImmutableArray<PageReference> References)
{
    /// <summary>The elements with a name.</summary>
    public IEnumerable<IElement> Named(params string[] names) => Elements.Where(element => names.Contains(element.LocalName));

    /// <summary>Where an element's start tag begins.</summary>
    public SourceSpan At(IElement element) => SpanOf(Text, element);

    /// <summary>Where an element's start tag begins; an element that the browser adds itself stands first in the page.</summary>
    internal static SourceSpan SpanOf(PackageText text, IElement element) =>
        element.SourceReference is { } reference
            ? text.Span(text.OffsetOf(reference.Position.Line, reference.Position.Column), element.LocalName.Length + 1)
            : SourceSpan.Whole(text.File);
}
