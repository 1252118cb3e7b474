using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Yrkesresan.Packager.Content.Attributes;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary><c>![text](../media/fil.png){.dekorativ}</c> → picture.</summary>
internal static class PictureReader
{
    private const string Decorative = ".dekorativ";
    private static readonly AttributePlace Place = new("en bild", Decorative);

    public static Picture Read(LinkInline image, AttributeNode? attributes, DocumentContext context)
    {
        var span = context.SpanOf(image);
        var found = Place.Read(attributes?.Attributes.MovedBy(context.BodyStart), context.Source, context.Faults);
        var alternative = string.Concat(image.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
        var target = image.UrlSpan.IsEmpty
            ? span
            : new TextSpan(context.BodyStart + image.UrlSpan.Start, context.BodyStart + image.UrlSpan.End + 1);
        // Attributes that cannot be read are told of; they may well be what says that the picture needs no words.
        var decorative = found.Find(Decorative) is not null || (!found.Complete && alternative.Trim().Length == 0);
        return new Picture(span, image.Url ?? "", target, alternative.Trim(), decorative);
    }
}
