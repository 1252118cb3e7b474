using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>A Markdown file → page.</summary>
public static class PageParser
{
    /// <summary>Reads a page; never throws for what the file holds. Where its front matter cannot be read, its text is checked all the same.</summary>
    /// <param name="file">The file.</param>
    /// <param name="idOfName">The id that its file name gives.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ParsedPage Parse(SnapshotFile file, string idOfName)
    {
        var faults = new DiagnosticBag();
        return TextOpener.Open(file, faults) is { } text
            ? Parse(text, idOfName, faults) with { Faults = faults.ToSorted() }
            : new(null, null, [], null, faults.ToSorted());
    }

    private static ParsedPage Parse(SourceText text, string idOfName, DiagnosticBag faults)
    {
        if (FrontMatterFence.In(text, faults) is not var (opening, end))
        {
            faults.Add(MarkdownFaults.NoFrontMatter.At(
                SourceSpan.Whole(text.File),
                "Sidan börjar inte med en inledning mellan två rader ”---”.",
                "Börja filen med en rad ”---”, skriv titel, typ och de andra uppgifterna, och avsluta med en rad ”---”."));
            return Unread(text, DocumentReader.Read(text, 0, BlockKinds.All, faults));
        }

        var fence = new TextSpan(text.OffsetOfLine(opening), text.OffsetOfLine(opening) + FrontMatterFence.Text.Length);
        if (end is not { } closing)
        {
            faults.Add(MarkdownFaults.UnclosedFrontMatter.At(
                text.Span(fence),
                "Sidans inledning är inte avslutad.",
                "Sätt en rad ”---” efter den sista uppgiften, före sidans text."));
            return Unread(text, []);
        }

        var yaml = new TextSpan(text.OffsetOfLine(opening + 1), text.OffsetOfLine(closing));
        var body = DocumentReader.Read(text, text.OffsetOfLine(closing + 1), BlockKinds.All, faults);
        var before = faults.Count;
        if (YamlReader.Read(text, yaml, PageFile.Kind.Keys, faults) is not { } node)
        {
            if (faults.Count == before)
            {
                faults.Add(YamlFaults.Empty.At(
                    text.Span(fence),
                    "Sidans inledning är tom.",
                    "Skriv titel, typ och de andra uppgifterna mellan raderna ”---”."));
            }

            return Unread(text, body);
        }

        if (text.Text.AsSpan(Math.Min(text.OffsetOfLine(closing + 1), text.Text.Length)).IsWhiteSpace())
        {
            faults.Add(MarkdownFaults.EmptyPage.At(
                text.Span(fence),
                "Sidan har ingen text. Deltagaren ser bara titeln och en knapp.",
                "Skriv sidans text under inledningen, eller ta bort filen. Ett namn som börjar med _ lämnas utanför."));
        }

        var front = PageFile.Kind.Read(node, faults);
        var page = new Page(text, front.Id is { Value.Length: > 0 } id ? id.Value : idOfName, front, body);
        return new(text, node, body, page, []);
    }

    private static ParsedPage Unread(SourceText text, ImmutableArray<Block> body) => new(text, null, body, null, []);
}
