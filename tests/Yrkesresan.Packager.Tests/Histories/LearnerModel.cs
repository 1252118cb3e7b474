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
    private LearnerModel? stored;

    public LearnerModel(History history)
    {
        this.history = history;
        Version = history.Versions[0];
        Report();
    }

    private LearnerModel(LearnerModel other)
    {
        (history, Version, declared, completed, inReview, ReportedScore) = (other.history, other.Version, other.declared, other.completed, other.inReview, other.ReportedScore);
        TakeOver(other);
    }

    /// <summary>What the LMS has: all of it, unless the server has broken down since.</summary>
    public LearnerModel Stored => stored ?? this;

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

    /// <summary>Rounded to the nearest whole, halves up; none where no answer counts and none needs to.</summary>
    private int? Score => All == 0 || (Version.Share is null && !Version.Questions.Any(question => question.Points > 0 && IsAnswered(question))) ? null : ((200 * Won) + All) / (2 * All);

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
            case StepKind.Break:
                stored ??= new(this);
                break;
            case StepKind.Return:
                Return(history.Versions[step.Version], step.SameTab);
                break;
        }

        Report();
    }

    private void Return(PackageVersion version, bool sameTab)
    {
        Version = version;
        if (stored is not null)
        {
            if (sameTab) KeepBetterAnswers(stored);
            else TakeOver(stored);
            // What the LMS was not told is told now.
            (completed, ReportedScore, stored) = (stored.completed, stored.ReportedScore, null);
        }

        inReview = completed;
    }

    private void TakeOver(LearnerModel other)
    {
        done.Clear();
        ticked.Clear();
        answers.Clear();
        done.UnionWith(other.done);
        ticked.UnionWith(other.ticked);
        foreach (var (id, answer) in other.answers) answers[id] = answer;
        declared = other.declared;
    }

    /// <summary>An answer to a question as it now is, is not lost to one to what it was in between.</summary>
    private void KeepBetterAnswers(LearnerModel other)
    {
        foreach (var question in Version.Questions)
        {
            var id = question.Edition.Id;
            if (other.answers.TryGetValue(id, out var before) && before.Edition == question.Edition.Number && (before.Right || !IsAnswered(question))) answers[id] = before;
        }
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
