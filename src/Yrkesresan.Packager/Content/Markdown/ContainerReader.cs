using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Yrkesresan.Packager.Content.Attributes;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown.Syntax;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary><c>::: namn {attribut}</c> … <c>:::</c> → the block of that name.</summary>
internal static class ContainerReader
{
    private const int FewestColons = 3;

    /// <summary>What others write where a block ends.</summary>
    private static readonly ImmutableArray<string> EndWords = ["slut", "end", "stop", "stopp", "avsluta"];

    public static Documents.Block? Read(CustomContainer container, BlockReader blocks)
    {
        var context = blocks.Context;
        var opening = Opening(container, context);
        if (opening.Name.Length == 0) return ReadUnnamed(container, opening, blocks);

        if (EndWords.Contains(opening.Name))
        {
            context.Fault(MarkdownFaults.UnknownBlock, opening.NameSpan, "Ett block avslutas med bara :::, utan ord.", $"Ta bort ”{opening.Name}” och skriv bara ::: på raden.");
            return new Documents.Quote(context.SpanOf(container), blocks.ReadAll(container));
        }

        if (!IsClosed(container) && !HoldsEndWord(container, context) && !EndsInOpenCode(container)
            && !context.TextOf(opening.After).EndsWith(":::", StringComparison.Ordinal))
        {
            context.FencesReported.Add(opening.Name);
            context.Fault(
                MarkdownFaults.UnclosedBlock,
                opening.NameSpan,
                $"Blocket ”{opening.Name}” är inte avslutat.",
                $"Sätt {context.TextOf(opening.Colons)} på en egen rad där blocket slutar.");
        }

        if (opening.After.Length > 0)
        {
            context.Fault(
                MarkdownFaults.TextAfterBlockName,
                opening.After,
                "Efter blockets namn kan bara attribut inom klamrar stå.",
                "Flytta texten till raden under, eller sätt klamrar om det som är attribut.");
        }

        if (opening.Colons.Length < FewestColons)
        {
            context.Fault(
                MarkdownFaults.TooFewColons,
                opening.Colons,
                $"Blocket ”{opening.Name}” har för få kolon.",
                "Skriv ::: på blockets första och sista rad.");
        }
        else if (container.Parent is CustomContainer outer && IsClosed(outer) && outer.OpeningFencedCharCount <= container.OpeningFencedCharCount)
        {
            context.Fault(
                MarkdownFaults.TooFewColons,
                opening.Colons,
                $"Blocket ”{opening.Name}” ligger i ett block som inte har fler kolon.",
                $"Skriv {context.TextOf(opening.Colons)}: på det yttre blockets första och sista rad. Ska blocken stå efter varandra saknas ::: före det här.");
        }

        var named = new BlockOpening(context.SpanOf(container), opening.NameSpan, opening.Attributes, IsClosed(container) && opening.After.Length == 0);
        if (blocks.Kinds.Find(opening.Name) is { } kind) return kind.Read(named, container, blocks);

        context.Fault(
            MarkdownFaults.UnknownBlock,
            opening.NameSpan,
            $"Blocket ”{opening.Name}” finns inte.",
            $"{NearName.Question(opening.Name, blocks.Kinds.Names)}Blocken är {string.Join(", ", blocks.Kinds.Names)}.");
        if (blocks.Kinds.FindMeant(opening.Name) is { } meant) return meant.Read(named, container, blocks);

        // What it holds cannot be judged before it is known what it is.
        return new Documents.Quote(named.Span, blocks.ReportingTo(new DiagnosticBag()).ReadAll(container));
    }

    /// <summary>The kind of a block, or of the one that was meant; null where there is none.</summary>
    public static IBlockKind? KindOf(CustomContainer container, BlockReader blocks) => blocks.Kinds.FindMeant(Opening(container, blocks.Context).Name);

    /// <summary>Whether a line that was meant to end the block has opened another in it.</summary>
    private static bool HoldsEndWord(ContainerBlock block, DocumentContext context) =>
        block.Any(child => child is CustomContainer container && EndWords.Contains(Opening(container, context).Name));

    private static bool IsClosed(CustomContainer container) => container.ClosingFencedCharCount > 0;

    /// <summary>Whether code that has not ended has taken the block's own end: then that is the fault.</summary>
    private static bool EndsInOpenCode(ContainerBlock block) => block.LastChild switch
    {
        FencedCodeBlock { ClosingFencedCharCount: 0 } => true,
        ContainerBlock last => EndsInOpenCode(last),
        _ => false,
    };

    private static Documents.Quote? ReadUnnamed(CustomContainer container, OpeningLine opening, BlockReader blocks)
    {
        var context = blocks.Context;
        if (opening.After.Length > 0 || opening.Attributes is not null)
        {
            context.Fault(
                MarkdownFaults.UnnamedBlock,
                opening.Colons,
                "Efter ::: ska blockets namn stå, utan formatering.",
                $"Namnen är {string.Join(", ", blocks.Kinds.Names)}. Attribut står efter namnet.");
            return null;
        }

        // A block that has not ended, and whose fault that is, was meant to end here; or one whose first line has been reported.
        if ((container.Parent is not CustomContainer outer || IsClosed(outer)) && context.FencesReported.Count == 0)
        {
            context.Fault(
                MarkdownFaults.UnnamedBlock,
                opening.Colons,
                "Här står ::: utan namn, och det finns inget block att avsluta.",
                $"Skriv ett namn efter ::: ({string.Join(", ", blocks.Kinds.Names)}), eller ta bort raden. Kontrollera också att blocket ovanför inte är avslutat två gånger.");
        }

        return new Documents.Quote(context.SpanOf(container), blocks.ReadAll(container));
    }

    /// <summary>The opening line, read from the page itself: the parser keeps no places for what stands on it.</summary>
    private static OpeningLine Opening(CustomContainer container, DocumentContext context)
    {
        var text = context.Source.Text;
        // The parser ends a block that is opened on the last line before its name.
        var line = context.FirstLine(new TextSpan(context.SpanOf(container).Start, text.Length));
        var position = line.Start;
        while (position < line.End && text[position] == ':') position++;
        var colons = new TextSpan(line.Start, position);
        SkipSpaces();
        var nameStart = position;
        while (position < line.End && (char.IsLetterOrDigit(text[position]) || text[position] == '-')) position++;
        var name = new TextSpan(nameStart, position);
        SkipSpaces();
        var brace = text.IndexOf('{', position, line.End - position);
        var words = context.FirstLine(new TextSpan(position, brace < 0 ? line.End : brace));
        if (brace < 0) return new OpeningLine(colons, text[name.Start..name.End], name, null, words);

        var attributes = AttributeParser.Parse(text, brace, line.End);
        position = attributes.Span.End;
        SkipSpaces();
        return new OpeningLine(colons, text[name.Start..name.End], name, attributes, words.Length > 0 ? words : new TextSpan(position, line.End));

        void SkipSpaces()
        {
            while (position < line.End && char.IsWhiteSpace(text[position])) position++;
        }
    }

    private readonly record struct OpeningLine(TextSpan Colons, string Name, TextSpan NameSpan, AttributeList? Attributes, TextSpan After);
}
