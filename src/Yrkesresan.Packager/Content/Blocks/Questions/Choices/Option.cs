using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Choices;

/// <summary>An option of a choice.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Content">Its words.</param>
/// <param name="Right">Whether it is right.</param>
/// <param name="Feedback">What is shown to whoever chose it; empty = nothing.</param>
public sealed record Option(TextSpan Span, ImmutableArray<Inline> Content, bool Right, ImmutableArray<Block> Feedback);
