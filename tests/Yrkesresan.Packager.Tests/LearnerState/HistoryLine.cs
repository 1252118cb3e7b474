using System.Text.Encodings.Web;
using System.Text.Json;
using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.Tests.Histories;

namespace Yrkesresan.Packager.Tests.LearnerState;

/// <summary>A history as a line of JSON, for <c>tests/runtime/replay.js</c>, with what is to come out.</summary>
internal static class HistoryLine
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line. Goes through the history in C# too.</summary>
    public static string Of(History history)
    {
        var (parts, stops) = HistoryReplay.Run(history);
        return JsonSerializer.Serialize(
            new
            {
                history.Seed,
                Parts = parts.Select(Part),
                Steps = Steps(history),
                Stops = stops.Select(stop => new { stop.Outcome, stop.Text }),
            },
            Json);
    }

    private static object Part(PartRules part) => new
    {
        Pages = part.Pages.Select(page => new { page.Id, page.Obligatory }),
        Questions = part.Questions.Select(question => new { question.Id, Type = question.Key.Type.Word(), question.Key.Right, question.Points, question.Fingerprint }),
        Checks = part.Pages.SelectMany(page => page.Checks),
        part.Share,
    };

    private static IEnumerable<object> Steps(History history)
    {
        var version = history.Versions[0];
        foreach (var step in history.Steps)
        {
            if (step.Kind == StepKind.Return) version = history.Versions[step.Version];
            var given = step.Answer is { } answer ? HistoryRules.Shown(
                version.Questions.Single(question => question.Edition.Id == step.Id).Edition,
                answer) : null;
            yield return new { Kind = step.Kind.ToString(), step.Id, Given = given, step.Version, step.SameTab };
        }
    }
}
