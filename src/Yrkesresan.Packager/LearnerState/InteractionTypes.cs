using Yrkesresan.Packager.Content.Documents;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>The names of the kinds of question.</summary>
public static class InteractionTypes
{
    /// <summary>The kind of an interaction.</summary>
    public static InteractionType Of(Interaction interaction) => interaction switch
    {
        Choice { IsTrueFalse: true } => InteractionType.TrueFalse,
        Choice => InteractionType.Choice,
        Sequencing => InteractionType.Sequencing,
        Matching => InteractionType.Matching,
        FillIn => InteractionType.FillIn,
        Numeric => InteractionType.Numeric,
        Likert => InteractionType.Likert,
        _ => throw new InvalidOperationException($"{interaction.GetType()} has no type in SCORM."),
    };

    /// <summary>The word that SCORM 1.2 has for it.</summary>
    public static string Word(this InteractionType type) => type switch
    {
        InteractionType.TrueFalse => "true-false",
        InteractionType.Choice => "choice",
        InteractionType.Sequencing => "sequencing",
        InteractionType.Matching => "matching",
        InteractionType.FillIn => "fill-in",
        InteractionType.Numeric => "numeric",
        _ => "likert",
    };
}
