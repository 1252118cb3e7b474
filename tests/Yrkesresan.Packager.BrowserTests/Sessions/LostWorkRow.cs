using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>A row of the table of docs/session.md that tells what becomes of work that does not reach the LMS.</summary>
/// <param name="Case">What goes wrong, and when.</param>
/// <param name="Way">How the learner leaves.</param>
/// <param name="Said">How what is said before that begins.</param>
/// <param name="SaidInSameTab">How what is said begins when the part is opened again in the same tab; empty if nothing.</param>
/// <param name="SameTab">What is stored then: a word of the table.</param>
/// <param name="NewTab">What is stored when it is opened again in a new tab instead.</param>
internal sealed record LostWorkRow(string Case, string Way, string Said, string SaidInSameTab, string SameTab, string NewTab)
{
    private const string None = "–";

    /// <summary>The table.</summary>
    public static IReadOnlyList<LostWorkRow> All { get; } =
    [
        .. File.ReadLines(Path.Combine(RepositoryFiles.Root, "docs", "session.md"))
            .SkipWhile(line => !line.StartsWith("| what goes wrong |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|', ' ').Split(" | ").Select(cell => cell == None ? "" : cell.Trim('”')).ToArray())
            .Select(cells => new LostWorkRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5])),
    ];
}
