namespace Yrkesresan.Packager.Tests.Histories;

/// <summary>What a learner does.</summary>
internal enum StepKind
{
    /// <summary>Goes to a page.</summary>
    Go,

    /// <summary>Says that a page is done.</summary>
    Done,

    /// <summary>Ticks a box.</summary>
    Tick,

    /// <summary>Takes a tick away.</summary>
    Untick,

    /// <summary>Answers a question.</summary>
    Answer,

    /// <summary>Says "Jag är klar med den här delen".</summary>
    Declare,

    /// <summary>From now on until the learner leaves, nothing that is done reaches the LMS.</summary>
    Break,

    /// <summary>Leaves, and comes back: to the same package or to another version of it, in the same tab or in a new one.</summary>
    Return,
}
