using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Answers;

/// <summary>
/// How a question is answered, and which answer is right. The kinds are those of SCORM 1.2 (run-time, cmi.interactions.n.type), a folder each beside this
/// one; <see cref="Interactions.Match"/> asks what to do with each of them.
/// </summary>
public abstract record Interaction
{
    /// <summary>The lines of text that the learner is shown to answer with.</summary>
    internal abstract IEnumerable<ImmutableArray<Inline>> Lines();

    /// <summary>The rows of blocks that belong to single answers.</summary>
    internal virtual IEnumerable<ImmutableArray<Block>> Inside() => [];
}
