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

    /// <summary>Leaves, and comes back: to the same package or to another version of it.</summary>
    Return,
}
