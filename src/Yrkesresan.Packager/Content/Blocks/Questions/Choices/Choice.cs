using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Choices;

/// <summary>Options to choose among.</summary>
/// <param name="Options">The options, in order: 2–20.</param>
public sealed record Choice(ImmutableArray<Option> Options) : Interaction
{
    /// <summary>Whether more than one is right: then all the right ones are to be chosen, and no wrong one.</summary>
    public bool IsMultiple => Options.Count(option => option.Right) > 1;

    /// <summary>The option that calls a statement true.</summary>
    public const string True = "Sant";

    /// <summary>The option that calls a statement false.</summary>
    public const string False = "Falskt";

    /// <summary>Whether a statement is to be called true or false.</summary>
    public bool IsTrueFalse => Options.Length == 2
        && Options.Select(option => PlainText.Of(option.Content).Text.Trim()).Order(StringComparer.Ordinal).SequenceEqual([False, True]) && !IsMultiple;

    internal override IEnumerable<ImmutableArray<Inline>> Lines() => Options.Select(option => option.Content);

    internal override IEnumerable<ImmutableArray<Block>> Inside() => Options.Select(option => option.Feedback);
}
