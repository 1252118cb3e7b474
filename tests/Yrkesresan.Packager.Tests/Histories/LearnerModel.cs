namespace Yrkesresan.Packager.Tests.Histories;

/// <summary>What a learner has done, in the plainest words: sets of ids. Knows nothing of keys, fingerprints or texts.</summary>
internal sealed class LearnerModel
{
    private readonly History history;
    private readonly HashSet<string> done = new(StringComparer.Ordinal);
    private readonly HashSet<string> ticked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Edition, bool Right)> answers = new(StringComparer.Ordinal);
    private bool declared;
    private bool completed;
    private bool inReview;

    public LearnerModel(History history)
    {
        this.history = history;
        Version = history.Versions[0];
        Report();
    }

    /// <summary>The package at hand.</summary>
    public PackageVersion Version { get; private set; }

    /// <summary>The score that the LMS has: the last one told while the part was complete and the LMS still took it.</summary>
    public int? ReportedScore { get; private set; }

    /// <summary>How things stand.</summary>
    public Outcome Outcome => new(
        string.Join(' ', Version.Pages.Select(page => page.Id).Where(done.Contains)),
        string.Join(' ', Version.Boxes.Where(ticked.Contains)),
        string.Join(' ', Version.Questions.Where(IsAnswered).Select(question => question.Edition.Id)),
        Won,
        IsComplete,
        Score,
        completed ? "completed" : "incomplete");

    private int Won => Version.Questions.Where(question => IsAnswered(question) && answers[question.Edition.Id].Right).Sum(question => question.Points);

    private int All => Version.Questions.Sum(question => question.Points);

    /// <summary>Rounded to the nearest whole, halves up.</summary>
    private int? Score => All == 0 ? null : ((200 * Won) + All) / (2 * All);

    private bool IsComplete
    {
        get
        {
            var obligatory = Version.Pages.Where(page => page.Obligatory).Select(page => page.Id).ToArray();
            var read = obligatory.Length == 0 ? declared : obligatory.All(done.Contains);
            return read && (Version.Share is not { } share || Won * 100 >= share * All);
        }
    }

    /// <summary>Does a step.</summary>
    public void Take(HistoryStep step)
    {
        switch (step.Kind)
        {
            case StepKind.Done:
                done.Add(step.Id);
                break;
            case StepKind.Tick:
                ticked.Add(step.Id);
                break;
            case StepKind.Untick:
                ticked.Remove(step.Id);
                break;
            case StepKind.Declare:
                declared = true;
                break;
            case StepKind.Answer:
                Answer(Version.Questions.Single(question => question.Edition.Id == step.Id), step.Answer!.Verdict);
                break;
            case StepKind.Return:
                inReview = completed;
                Version = history.Versions[step.Version];
                break;
        }

        Report();
    }

    /// <summary>What is won is not lost by trying again, unless the question has become another.</summary>
    private void Answer(VersionQuestion question, Verdict verdict)
    {
        if (verdict == Verdict.NoAnswer) return;
        var isWon = IsAnswered(question) && answers[question.Edition.Id].Right;
        if (verdict == Verdict.Right || !isWon) answers[question.Edition.Id] = (question.Edition.Number, verdict == Verdict.Right);
    }

    private bool IsAnswered(VersionQuestion question) =>
        answers.TryGetValue(question.Edition.Id, out var answer) && answer.Edition == question.Edition.Number;

    /// <summary>Once completed, always completed; an LMS takes no score from who comes back after that.</summary>
    private void Report()
    {
        if (!IsComplete) return;
        completed = true;
        if (!inReview) ReportedScore = Score ?? ReportedScore;
    }
}
