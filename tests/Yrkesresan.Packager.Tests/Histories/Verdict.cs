namespace Yrkesresan.Packager.Tests.Histories;

/// <summary>What an answer is worth.</summary>
internal enum Verdict
{
    /// <summary>It is right.</summary>
    Right,

    /// <summary>It is not; or on a scale, where none is.</summary>
    Wrong,

    /// <summary>It is no answer: the learner is asked for one, and nothing is kept.</summary>
    NoAnswer,
}
