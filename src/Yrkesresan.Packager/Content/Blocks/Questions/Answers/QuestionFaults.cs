using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Blocks.Questions.Answers;

/// <summary>What can be wrong with a question.</summary>
public static class QuestionFaults
{
    /// <summary>A question without id.</summary>
    public static readonly Rule NoId = new("YR0230", "fraga-utan-id", RuleCategory.Questions);

    /// <summary>A kind of question that there is not.</summary>
    public static readonly Rule UnknownKind = new("YR0231", "okand-fragetyp", RuleCategory.Questions);

    /// <summary>Points that are no whole number from 1 to 20.</summary>
    public static readonly Rule NotPoints = new("YR0232", "inte-poang", RuleCategory.Questions);

    /// <summary>Points for what cannot be right or wrong.</summary>
    public static readonly Rule PointsOnScale = new("YR0233", "poang-pa-skala", RuleCategory.Questions);

    /// <summary>A question that asks nothing.</summary>
    public static readonly Rule NoPrompt = new("YR0234", "fraga-utan-text", RuleCategory.Questions);

    /// <summary>A question that cannot be answered.</summary>
    public static readonly Rule NoAnswers = new("YR0235", "fraga-utan-svar", RuleCategory.Questions);

    /// <summary>Answers of another shape than the kind of question asks for.</summary>
    public static readonly Rule WrongAnswers = new("YR0236", "fel-sorts-svar", RuleCategory.Questions);

    /// <summary>A second list or table of answers.</summary>
    public static readonly Rule SecondAnswers = new("YR0237", "svar-i-tva-listor", RuleCategory.Questions);

    /// <summary>A paragraph after the answers.</summary>
    public static readonly Rule TextAfterAnswers = new("YR0238", "text-efter-svaren", RuleCategory.Questions);

    /// <summary>What has no place in a question.</summary>
    public static readonly Rule Foreign = new("YR0239", "hor-inte-hemma-i-fraga", RuleCategory.Questions);

    /// <summary>An option without a box among those that have one.</summary>
    public static readonly Rule OptionWithoutBox = new("YR0240", "svar-utan-ruta", RuleCategory.Questions);

    /// <summary>A choice without a right option.</summary>
    public static readonly Rule NoRightOption = new("YR0241", "inget-ratt-svar", RuleCategory.Questions);

    /// <summary>Too few answers, or too many.</summary>
    public static readonly Rule WrongCount = new("YR0242", "fel-antal-svar", RuleCategory.Questions);

    /// <summary>Two answers that read alike.</summary>
    public static readonly Rule DuplicateAnswer = new("YR0243", "dubbelt-svar", RuleCategory.Questions);

    /// <summary>An answer without words.</summary>
    public static readonly Rule EmptyAnswer = new("YR0244", "tomt-svar", RuleCategory.Questions);

    /// <summary>An answer that holds more than words and its feedback.</summary>
    public static readonly Rule CrowdedAnswer = new("YR0245", "svar-med-mer-an-text", RuleCategory.Questions);

    /// <summary>Feedback where none can be shown.</summary>
    public static readonly Rule MisplacedFeedback = new("YR0246", "aterkoppling-pa-fel-stalle", RuleCategory.Questions);

    /// <summary>A second feedback for the same outcome.</summary>
    public static readonly Rule SecondFeedback = new("YR0247", "aterkoppling-tva-ganger", RuleCategory.Questions);

    /// <summary>Two feedbacks in one quote.</summary>
    public static readonly Rule JoinedFeedback = new("YR0248", "aterkopplingar-ihopskrivna", RuleCategory.Questions);

    /// <summary>Feedback without words.</summary>
    public static readonly Rule EmptyFeedback = new("YR0249", "tom-aterkoppling", RuleCategory.Questions);

    /// <summary>An accepted answer whose box is not ticked.</summary>
    public static readonly Rule UntickedAnswer = new("YR0250", "godtaget-svar-utan-kryss", RuleCategory.Questions);

    /// <summary>A right number that is none.</summary>
    public static readonly Rule NotANumber = new("YR0251", "svaret-ar-inget-tal", RuleCategory.Questions);

    /// <summary>A range from a larger number to a smaller.</summary>
    public static readonly Rule BackwardRange = new("YR0252", "bakvant-intervall", RuleCategory.Questions);

    /// <summary>A table of pairs that has not two columns.</summary>
    public static readonly Rule NotTwoColumns = new("YR0253", "inte-tva-kolumner", RuleCategory.Questions);

    /// <summary>A choice whose options are all right.</summary>
    public static readonly Rule AllRight = new("YR0254", "alla-svar-ratt", RuleCategory.Questions, Severity.Warning);

    /// <summary>Feedback that seems to be for one outcome but is shown for all.</summary>
    public static readonly Rule UnclearOutcome = new("YR0255", "ratt-eller-fel-otydligt", RuleCategory.Questions);

    /// <summary>A right order whose numbers say another.</summary>
    public static readonly Rule UnorderedNumbers = new("YR0266", "nummer-i-oordning", RuleCategory.Questions);

    /// <summary>A link, a citation or a picture in what is chosen in a list, which shows words alone.</summary>
    public static readonly Rule MoreThanWordsToChoose = new("YR0271", "mer-an-ord-att-valja", RuleCategory.Questions);

    /// <summary>Options with numbers before them, which nobody sees.</summary>
    public static readonly Rule NumberedOptions = new("YR0281", "numrerade-svar", RuleCategory.Questions, Severity.Warning);

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        UnorderedNumbers,
        NoId, UnknownKind, NotPoints, PointsOnScale, NoPrompt, NoAnswers, WrongAnswers, SecondAnswers, TextAfterAnswers, Foreign,
        NumberedOptions, OptionWithoutBox, NoRightOption, WrongCount, DuplicateAnswer, EmptyAnswer, CrowdedAnswer, MisplacedFeedback, SecondFeedback,
        JoinedFeedback, EmptyFeedback, UntickedAnswer, NotANumber, BackwardRange, NotTwoColumns, AllRight, UnclearOutcome,
        MoreThanWordsToChoose,
    ];
}
