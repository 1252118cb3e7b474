namespace Yrkesresan.Packager.LearnerState;

/// <summary>The kind of a question, as SCORM 1.2 names it (run-time, cmi.interactions.n.type).</summary>
public enum InteractionType
{
    /// <summary>A statement to call true or false.</summary>
    TrueFalse,

    /// <summary>One option, or several, to choose.</summary>
    Choice,

    /// <summary>Things to put in order.</summary>
    Sequencing,

    /// <summary>Things to pair.</summary>
    Matching,

    /// <summary>A word to write.</summary>
    FillIn,

    /// <summary>A number to write.</summary>
    Numeric,

    /// <summary>A place on a scale.</summary>
    Likert,
}
