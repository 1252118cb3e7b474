namespace Yrkesresan.Packager.Cli.Output;

/// <summary>A table for pipes and files: aligned with spaces, never wrapped or cut, whatever the width.</summary>
internal static class PlainTable
{
    private const string Gap = "  ";

    /// <summary>Writes rows of the same length. The first column is aligned to the left, the others to the right.</summary>
    public static void Write(IReadOnlyList<string[]> rows, OutputStream stream)
    {
        int[] widths = [.. rows[0].Select((_, column) => rows.Max(row => row[column].Length))];
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]));
            stream.Write(string.Join(Gap, cells).TrimEnd() + "\n");
        }
    }
}
