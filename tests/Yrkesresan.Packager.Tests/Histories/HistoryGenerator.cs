using System.Collections.Immutable;

namespace Yrkesresan.Packager.Tests.Histories;

/// <summary>Histories at random, the same ones at every run.</summary>
internal sealed class HistoryGenerator
{
    private static readonly string[] PageIds = ["start", "lagen", "barnet", "samtal", "plan", "slut"];
    private static readonly string[] Boxes = ["lasa", "fraga", "beratta"];
    private static readonly string[] Faults = ["Unreachable", "Failing", "LoggedOut"];

#pragma warning disable CA5394 // Not for secrets: for the same histories again.
    private readonly Random random;
    private readonly int mostVisits;
    private readonly int mostSteps;

    private HistoryGenerator(int seed, int mostVisits, int mostSteps) => (random, this.mostVisits, this.mostSteps) = (new Random(seed), mostVisits, mostSteps);

    /// <summary>The history of a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="mostVersions">How many versions the package has, at most.</param>
    /// <param name="mostVisits">How many times the learner opens it, at most.</param>
    /// <param name="mostSteps">How much is done at each, at most.</param>
    public static History Of(int seed, int mostVersions, int mostVisits, int mostSteps)
    {
        var generator = new HistoryGenerator(seed, mostVisits, mostSteps);
        ImmutableArray<PackageVersion> versions = [.. Enumerable.Range(0, generator.random.Next(1, mostVersions + 1)).Select(_ => generator.Version())];
        return new History(seed, versions, [.. generator.Steps(versions)]);
    }

    private PackageVersion Version()
    {
        var ids = Some(PageIds, 60);
        if (ids.Length == 0) ids = [Any(PageIds)];
        random.Shuffle(ids);
        var questions = Some([.. QuestionPool.All], 40)
            .Select(editions => Chance(75) ? editions.First : editions.Second)
            .Select(edition => (Page: Any(ids), Question: new VersionQuestion(edition, edition.Typ == QuestionEdition.Scale ? 0 : random.Next(1, 4))))
            .ToLookup(placed => placed.Page, placed => placed.Question);
        var obligatory = Any([0, 50, 100, 100]);
        ImmutableArray<VersionPage> pages = [.. ids.Select(id => new VersionPage(id, Chance(obligatory), [.. Some(Boxes, 40)], [.. questions[id]]))];
        var givesPoints = pages.Any(page => page.Questions.Any(question => question.Points > 0));
        return new PackageVersion(pages, givesPoints && Chance(40) ? random.Next(1, 101) : null);
    }

    private IEnumerable<HistoryStep> Steps(ImmutableArray<PackageVersion> versions)
    {
        var version = versions[0];
        for (var visit = random.Next(1, mostVisits + 1); visit > 0; visit--)
        {
            var steps = random.Next(mostSteps + 1);
            var breaks = Chance(20) ? random.Next(steps + 1) : -1;
            for (var step = 0; step <= steps; step++)
            {
                if (step == breaks) yield return new HistoryStep(StepKind.Break, Any(Faults));
                if (step < steps) yield return Step(version);
            }

            if (visit == 1) yield break;
            var next = random.Next(versions.Length);
            version = versions[next];
            yield return new HistoryStep(StepKind.Return, Version: next, SameTab: Chance(50));
        }
    }

    private HistoryStep Step(PackageVersion version)
    {
        var page = Any(version.Pages.AsSpan());
        switch (random.Next(10))
        {
            case 0:
                return new(StepKind.Go, page.Id);
            case 1 when !version.Boxes.IsEmpty:
                return new(StepKind.Untick, Any(version.Boxes.AsSpan()));
            case 2 or 3 when !version.Boxes.IsEmpty:
                return new(StepKind.Tick, Any(version.Boxes.AsSpan()));
            case > 3 and < 8 when !version.Questions.IsEmpty:
                var edition = Any(version.Questions.AsSpan()).Edition;
                // The first answer is right, but on a scale.
                return new(StepKind.Answer, edition.Id, Chance(50) ? edition.Answers[0] : Any(edition.Answers.AsSpan()));
            case 8 when !version.Pages.Any(other => other.Obligatory):
                return new(StepKind.Declare);
            default:
                return new(StepKind.Done, page.Id);
        }
    }

    private T[] Some<T>(T[] all, int percent) => [.. all.Where(_ => Chance(percent))];

    private T Any<T>(ReadOnlySpan<T> all) => all[random.Next(all.Length)];

    private bool Chance(int percent) => random.Next(100) < percent;
#pragma warning restore CA5394
}
