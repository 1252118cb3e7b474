using Markdig.Extensions.CustomContainers;
using Yrkesresan.Packager.Content.Attributes;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown;

namespace Yrkesresan.Packager.Content.Blocks.Boxes;

/// <summary><c>::: viktigt</c> and its like → a box.</summary>
/// <param name="name">The word after the colons.</param>
/// <param name="kind">What sort of box it is.</param>
internal sealed class BoxReader(string name, BoxKind kind) : IBlockKind
{
    private readonly AttributePlace place = new($"en ruta av slaget {name}");

    public string Name => name;

    public Block? Read(BlockOpening opening, CustomContainer container, BlockReader blocks)
    {
        var context = blocks.Context;
        place.Read(opening.Attributes, context.Source, context.Faults);
        var content = blocks.ReadAll(container);
        if (content.IsEmpty && opening.WellFormed)
            context.Fault(MarkdownFaults.EmptyBlock, opening.NameSpan, $"Rutan ”{name}” är tom.", "Skriv något i rutan, eller ta bort den.");
        return new Box(opening.Span, kind, content);
    }
}
