using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>A Markdown file → page.</summary>
internal static class PageReader
{
    /// <summary>Reads a page; null where its front matter cannot be read, which is then told. Its text is checked all the same.</summary>
    /// <param name="text">The file.</param>
    /// <param name="idOfName">The id that its file name gives.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static Page? Read(SourceText text, string idOfName, DiagnosticBag faults)
    {
        if (FrontMatterFence.In(text, faults) is not var (opening, end))
        {
            faults.Add(MarkdownFaults.NoFrontMatter.At(
                SourceSpan.Whole(text.File),
                "Sidan börjar inte med en inledning mellan två rader ”---”.",
                "Börja filen med en rad ”---”, skriv titel, typ och de andra uppgifterna, och avsluta med en rad ”---”."));
            DocumentReader.Read(text, 0, faults);
            return null;
        }

        var fence = new TextSpan(text.OffsetOfLine(opening), text.OffsetOfLine(opening) + FrontMatterFence.Text.Length);
        if (end is not { } closing)
        {
            faults.Add(MarkdownFaults.UnclosedFrontMatter.At(
                text.Span(fence),
                "Sidans inledning är inte avslutad.",
                "Sätt en rad ”---” efter den sista uppgiften, före sidans text."));
            return null;
        }

        var yaml = new TextSpan(text.OffsetOfLine(opening + 1), text.OffsetOfLine(closing));
        var body = DocumentReader.Read(text, text.OffsetOfLine(closing + 1), faults);
        var before = faults.Count;
        if (YamlReader.Read(text, yaml, PageFile.Kind.Keys, faults) is { } node)
        {
            if (text.Text.AsSpan(Math.Min(text.OffsetOfLine(closing + 1), text.Text.Length)).IsWhiteSpace())
            {
                faults.Add(MarkdownFaults.EmptyPage.At(
                    text.Span(fence),
                    "Sidan har ingen text. Deltagaren ser bara titeln och en knapp.",
                    "Skriv sidans text under inledningen, eller ta bort filen. Ett namn som börjar med _ lämnas utanför."));
            }

            var front = PageFile.Kind.Read(node, faults);
            return new Page(text, front.Id is { Value.Length: > 0 } id ? id.Value : idOfName, front, body);
        }

        if (faults.Count == before)
        {
            faults.Add(YamlFaults.Empty.At(
                text.Span(fence),
                "Sidans inledning är tom.",
                "Skriv titel, typ och de andra uppgifterna mellan raderna ”---”."));
        }

        return null;
    }
}
