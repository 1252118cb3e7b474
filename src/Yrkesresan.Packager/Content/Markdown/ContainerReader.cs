using Markdig.Extensions.CustomContainers;
using Yrkesresan.Packager.Content.Attributes;
using Yrkesresan.Packager.Content.Blocks;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary><c>::: namn {attribut}</c> … <c>:::</c> → the block of that name.</summary>
internal static class ContainerReader
{
    public static Documents.Block? Read(CustomContainer container, BlockReader blocks)
    {
        var context = blocks.Context;
        var opening = Opening(container, context);
        if (opening.Name.Length == 0)
        {
            context.Fault(MarkdownFaults.UnnamedBlock, opening.Colons, "Här står ::: utan namn, och det finns inget block att avsluta.", $"Skriv ett namn efter ::: ({string.Join(", ", BlockKinds.Names)}), eller ta bort raden. Kontrollera också att blocket ovanför inte är avslutat två gånger.");
            return null;
        }

        if (container.ClosingFencedCharCount == 0)
            context.Fault(MarkdownFaults.UnclosedBlock, opening.NameSpan, $"Blocket ”{opening.Name}” är inte avslutat.", "Sätt ::: på en egen rad där blocket slutar. Ett block inuti ett annat kräver att det yttre har fler kolon: ::::");
        if (opening.After.Length > 0)
            context.Fault(MarkdownFaults.TextAfterBlockName, opening.After, "Efter blockets namn kan bara attribut inom klamrar stå.", "Flytta texten till raden under.");

        if (BlockKinds.Find(opening.Name) is { } kind)
            return kind.Read(new BlockOpening(context.SpanOf(container), opening.NameSpan, opening.Attributes), container, blocks);

        context.Fault(MarkdownFaults.UnknownBlock, opening.NameSpan, $"Blocket ”{opening.Name}” finns inte.", $"{NearName.Question(opening.Name, BlockKinds.Names)}Blocken är {string.Join(", ", BlockKinds.Names)}.");
        blocks.ReadAll(container);
        return null;
    }

    /// <summary>The opening line, read from the page itself: the parser keeps no places for what stands on it.</summary>
    private static (TextSpan Colons, string Name, TextSpan NameSpan, AttributeList? Attributes, TextSpan After) Opening(CustomContainer container, DocumentContext context)
    {
        var line = context.FirstLine(context.SpanOf(container));
        var text = context.Source.Text;
        var position = line.Start;
        while (position < line.End && text[position] == ':') position++;
        var colons = new TextSpan(line.Start, position);
        SkipSpaces();
        var nameStart = position;
        while (position < line.End && (char.IsLetterOrDigit(text[position]) || text[position] == '-')) position++;
        var name = new TextSpan(nameStart, position);
        SkipSpaces();
        AttributeList? attributes = null;
        if (position < line.End && text[position] == '{')
        {
            attributes = AttributeParser.Parse(text, position, line.End);
            position = attributes.Span.End;
            SkipSpaces();
        }

        return (colons, text[name.Start..name.End], name, attributes, new TextSpan(position, line.End));

        void SkipSpaces()
        {
            while (position < line.End && char.IsWhiteSpace(text[position])) position++;
        }
    }
}
