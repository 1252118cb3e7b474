using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>The names of the kinds of question.</summary>
public static class InteractionTypes
{
    /// <summary>The kind of an interaction.</summary>
    public static InteractionType Of(Interaction interaction) => interaction.Match(
        choice => choice.IsTrueFalse ? InteractionType.TrueFalse : InteractionType.Choice,
        sequencing => InteractionType.Sequencing,
        matching => InteractionType.Matching,
        fillIn => InteractionType.FillIn,
        numeric => InteractionType.Numeric,
        likert => InteractionType.Likert);

    /// <summary>The word that SCORM 1.2 has for it.</summary>
    public static string Word(this InteractionType type) => type switch
    {
        InteractionType.TrueFalse => "true-false",
        InteractionType.Choice => "choice",
        InteractionType.Sequencing => "sequencing",
        InteractionType.Matching => "matching",
        InteractionType.FillIn => "fill-in",
        InteractionType.Numeric => "numeric",
        InteractionType.Likert => "likert",
        _ => throw new InvalidOperationException($"A kind of question without a word: {type}"),
    };
}
