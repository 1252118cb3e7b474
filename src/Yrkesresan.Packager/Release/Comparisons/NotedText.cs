using System.Text.Json;
using Yrkesresan.Packager.LearnerState.Summaries;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>A text in what an earlier release notes of itself. It is shown on a terminal, so it may hold nothing that this program does not write.</summary>
internal static class NotedText
{
    /// <summary>The text of a property.</summary>
    /// <exception cref="JsonException">There is none, or it is not one line of visible text.</exception>
    /// <exception cref="KeyNotFoundException">There is no such property.</exception>
    public static string Of(JsonElement element, string name) =>
        element.GetProperty(name).GetString() is { } text && VisibleLine.Is(text) ? text : throw new JsonException($"{name} is not a line of text.");
}
