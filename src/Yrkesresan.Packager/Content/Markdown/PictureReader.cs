using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using Yrkesresan.Packager.Content.Attributes;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary><c>![text](../media/fil.png){.dekorativ}</c> → picture.</summary>
internal static class PictureReader
{
    private const string Decorative = ".dekorativ";
    private static readonly AttributePlace Place = new("en bild", Decorative);

    public static Picture Read(LinkInline image, ImmutableArray<Documents.Inline> description, AttributeNode? attributes, DocumentContext context)
    {
        var span = context.SpanOf(image);
        var found = Place.Read(attributes?.Attributes.MovedBy(context.BodyStart), context.Source, context.Faults);
        if (description.Everywhere().FirstOrDefault(inline => inline is Citation or Picture) is { } wordless)
        {
            context.Fault(
                MarkdownFaults.MoreThanWords,
                wordless.Span,
                "En bilds beskrivning kan bara vara ord.",
                "Flytta hänvisningen eller bilden till texten bredvid.");
        }

        var target = image.UrlSpan.IsEmpty
            ? span
            : new TextSpan(context.BodyStart + image.UrlSpan.Start, context.BodyStart + image.UrlSpan.End + 1);
        var words = string.Join(' ', PlainText.Of(description).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        // Attributes that cannot be read are reported; they may well be what says that the picture needs no words.
        var decorative = found.Find(Decorative) is not null || (!found.Complete && words.Length == 0);
        return new Picture(span, image.Url ?? "", target, words, decorative);
    }
}
