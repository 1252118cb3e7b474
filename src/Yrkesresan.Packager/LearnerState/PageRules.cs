using System.Collections.Immutable;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>What a learner can do on a page.</summary>
/// <param name="Id">The page's id, by which the LMS's stored state knows it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Obligatory">Whether completing the part needs it.</param>
/// <param name="Checks">The ids of its checkboxes, unique in the part: the page's id, a dot and the box's own.</param>
/// <param name="Questions">Its questions, in order.</param>
public sealed record PageRules(string Id, string Title, bool Obligatory, ImmutableArray<string> Checks, ImmutableArray<QuestionRules> Questions);
