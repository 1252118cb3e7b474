using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Blocks.Questions.Choices;
using Yrkesresan.Packager.Content.Blocks.Questions.FillIns;
using Yrkesresan.Packager.Content.Blocks.Questions.Matchings;
using Yrkesresan.Packager.Content.Blocks.Questions.Numbers;
using Yrkesresan.Packager.Content.Blocks.Questions.Scales;
using Yrkesresan.Packager.Content.Blocks.Questions.Sequences;

namespace Yrkesresan.Packager.Content.Blocks.Questions;

/// <summary>Tells the kinds of question apart.</summary>
public static class Interactions
{
    /// <summary>Something of an interaction, said for each kind: a new kind is a new parameter, so that none is forgotten anywhere.</summary>
    public static T Match<T>(
        this Interaction interaction,
        Func<Choice, T> choice,
        Func<Sequencing, T> sequencing,
        Func<Matching, T> matching,
        Func<FillIn, T> fillIn,
        Func<Numeric, T> numeric,
        Func<Likert, T> likert) => interaction switch
        {
            Choice it => choice(it),
            Sequencing it => sequencing(it),
            Matching it => matching(it),
            FillIn it => fillIn(it),
            Numeric it => numeric(it),
            Likert it => likert(it),
            _ => throw new InvalidOperationException($"A kind of question that is not among those to match: {interaction.GetType()}"),
        };
}
