using Yrkesresan.Packager.Content.Markdown;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Answers;

/// <summary>Reads the answers of one kind of question.</summary>
internal interface IInteractionReader
{
    /// <summary>The word after <c>typ=</c>; empty for the kind that needs none.</summary>
    string Typ { get; }

    /// <summary>How the answers are written, as in «Svaren ska skrivas som …».</summary>
    string Form { get; }

    /// <summary>Whether answers are written that way, as far as the sort of block goes.</summary>
    bool Fits(Markdig.Syntax.Block answers);

    /// <summary>Reads the answers; tells what is wrong with them, and gives null where nothing can be made of them.</summary>
    Interaction? Read(Markdig.Syntax.Block answers, BlockReader blocks);
}
