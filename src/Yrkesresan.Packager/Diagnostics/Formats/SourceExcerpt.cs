using System.Globalization;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>A source line as it is shown, and the line below it that marks the spot.</summary>
/// <param name="Line">The line, cut around the spot where it is long.</param>
/// <param name="Mark">Spaces and <c>^</c>.</param>
internal sealed record SourceExcerpt(string Line, string Mark)
{
    private const string Cut = "…";
    private const string Tab = "    ";

    /// <summary>The most columns that are shown, however wide the window.</summary>
    public const int Widest = 100;

    /// <summary>How much of what stands before the spot is kept when a line is cut.</summary>
    private const int Before = 30;

    /// <summary>
    /// How far from the spot a line is looked at, in UTF-16 units: more than is shown, for characters of many units, and not all of a line without end.
    /// </summary>
    private const int Reach = 1000;

    /// <summary>Shows a stretch of a line.</summary>
    /// <param name="line">The line as it stands in the file.</param>
    /// <param name="start">The spot's first column, from 1, in UTF-16 units.</param>
    /// <param name="end">The column after its last; at most <paramref name="start"/> for a spot between two characters.</param>
    /// <param name="widest">How many columns there are.</param>
    public static SourceExcerpt Of(string line, int start, int end, int widest = Widest)
    {
        var from = Math.Clamp(start - Reach, 0, line.Length);
        var to = Math.Min(start + Reach, line.Length);
        var cells = Cells(line, from, to, start, Math.Max(end, start + 1));
        var marked = cells.FindIndex(cell => cell.Marked);
        // A spot just after the end of the line is marked there.
        if (marked < 0)
        {
            marked = cells.Count;
            cells.Add(new Cell("", 1, Marked: true));
        }

        var first = FirstShown(cells, marked, widest);
        var text = from > 0 || first > 0 ? Cut : "";
        var width = text.Length;
        var mark = new string(' ', width);
        for (var i = first; i < cells.Count; i++)
        {
            if (width + cells[i].Width > widest) return new SourceExcerpt(text + Cut, mark.TrimEnd());
            text += cells[i].Text;
            mark += new string(cells[i].Marked ? '^' : ' ', cells[i].Width);
            width += cells[i].Width;
        }

        return new SourceExcerpt(to < line.Length ? text + Cut : text.TrimEnd(), mark.TrimEnd());
    }

    private static List<Cell> Cells(string line, int from, int to, int start, int end)
    {
        var cells = new List<Cell>();
        var shown = SafeText.Shown(line[from..to], kept: "\t");
        for (var at = from; at < to;)
        {
            var length = StringInfo.GetNextTextElementLength(line, at);
            var element = line[at] == '\t' ? Tab : shown[(at - from)..Math.Min(at - from + length, shown.Length)];
            var width = line[at] == '\t' ? Tab.Length : DisplayWidth.Of(element);
            cells.Add(new Cell(element, width, Marked: at + length >= start && at + 1 < end));
            at += length;
        }

        return cells;
    }

    private static int FirstShown(List<Cell> cells, int marked, int widest)
    {
        if (cells.Sum(cell => cell.Width) <= widest) return 0;
        var first = marked;
        // Less in a narrow window, so that the spot itself has room.
        var before = Math.Min(Before, widest / 3);
        for (var width = 0; first > 0 && width + cells[first - 1].Width <= before; first--) width += cells[first - 1].Width;
        return first;
    }

    /// <summary>What one place in the line is shown as.</summary>
    private readonly record struct Cell(string Text, int Width, bool Marked);
}
