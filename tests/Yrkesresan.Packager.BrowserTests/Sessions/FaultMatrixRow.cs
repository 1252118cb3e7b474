using Yrkesresan.Packager.BrowserTests.Lms;

namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>A row of the table of docs/session.md that tells what is stored after faults.</summary>
/// <param name="Case">What happens.</param>
/// <param name="Said">How what is said above the page begins; empty if nothing.</param>
/// <param name="Stored">By way of leaving, what is stored then; no entry where that way is not there.</param>
internal sealed record FaultMatrixRow(string Case, string Said, IReadOnlyDictionary<WayOut, string> Stored)
{
    private const string None = "–";

    /// <summary>The table.</summary>
    public static IReadOnlyList<FaultMatrixRow> All { get; } =
    [
        .. File.ReadLines(Path.Combine(RepositoryFiles.Root, "docs", "session.md"))
            .SkipWhile(line => !line.StartsWith("| case |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|', ' ').Split(" | "))
            .Select(cells => new FaultMatrixRow(
                cells[0],
                cells[1] == None ? "" : cells[1].Trim('”'),
                Enum.GetValues<WayOut>().Zip(cells[2..]).Where(way => way.Second != None).ToDictionary(way => way.First, way => way.Second))),
    ];
}
