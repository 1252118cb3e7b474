using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.LearnerState.Summaries;

/// <summary>What an earlier release says of itself is shown on a terminal, and a text in it may hold nothing that this program does not write.</summary>
public static class VisibleLine
{
    /// <summary>Whether a text is one line of visible text.</summary>
    public static bool Is(string text) =>
        !string.IsNullOrWhiteSpace(text) && !text.Contains('\n', StringComparison.Ordinal) && Characters.FirstForbidden(text) < 0;
}
