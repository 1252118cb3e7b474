using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Attributes;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Syntax;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary><c>[best interests of the child]{lang=en}</c> → words in another language.</summary>
internal static class LanguageSpanReader
{
    private const string Language = "lang";
    private static readonly AttributePlace Place = new("ord inom hakparenteser", Language);

    public static LanguageSpan Read(LanguageSpanNode node, ImmutableArray<Inline> content, DocumentContext context)
    {
        var span = context.SpanOf(node);
        var found = Place.Read(node.Attributes.MovedBy(context.BodyStart), context.Source, context.Faults);
        var language = found.Find(Language);
        if (language is not null && found.Complete && !LanguageTag.Is(language.Value))
            context.Fault(MarkdownFaults.NotALanguage, language.ValueSpan, $"”{language.Value}” är ingen språkkod.", $"Skriv {LanguageTag.Form}.");
        if (PlainText.Of(content).Text.Trim().Length == 0)
            context.Fault(MarkdownFaults.EmptySpan, span, "Det finns inga ord inom hakparenteserna.", "Skriv orden på det andra språket inom hakparenteserna.");
        return new LanguageSpan(span, language?.Value ?? "", content);
    }
}
