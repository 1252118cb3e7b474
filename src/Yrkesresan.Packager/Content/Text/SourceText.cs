using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Text;

/// <summary>
/// A content file as text: without BOM, with LF, in Unicode NFC, so that files that read alike are alike. It still
/// knows where each character stood in the file as the editor sees it.
/// </summary>
public sealed class SourceText
{
    private readonly bool asWritten;
    private readonly string[] originalLines;
    private readonly int[] lineStarts;

    /// <summary>Those that have been asked for. Two threads may make the same one, and either will do.</summary>
    private readonly LineColumns?[] columns;

    /// <summary>Takes a file's text as it was decoded.</summary>
    /// <param name="file">The path below the content folder, with <c>/</c>.</param>
    /// <param name="decoded">The text, with any line endings and in any Unicode form, without BOM.</param>
    public SourceText(string file, string decoded)
    {
        File = file;
        var text = LineBreaks.ToLineFeeds(decoded);
        // TextReader reports characters that no text may hold; .NET refuses to normalize some of them.
        asWritten = Characters.FirstForbidden(text) >= 0 || text.IsNormalized();
        originalLines = text.Split('\n');
        // Line by line, so that a combining mark at the start of a line never joins the line break before it.
        var lines = asWritten ? originalLines : Array.ConvertAll(originalLines, line => line.Normalize());
        Text = asWritten ? text : string.Join('\n', lines);
        lineStarts = new int[lines.Length];
        columns = new LineColumns?[lines.Length];
        for (var i = 1; i < lines.Length; i++) lineStarts[i] = lineStarts[i - 1] + lines[i - 1].Length + 1;
    }

    /// <summary>The path below the content folder, with <c>/</c>.</summary>
    public string File { get; }

    /// <summary>The text that the parsers read.</summary>
    public string Text { get; }

    /// <summary>How many lines the file has; a last line break starts one more.</summary>
    public int LineCount => originalLines.Length;

    /// <summary>A line as it stands in the file, without its line break.</summary>
    /// <param name="line">From 1.</param>
    public string Line(int line) => originalLines[line - 1];

    /// <summary>Where a line starts in <see cref="Text"/>; its end for the line after the last.</summary>
    /// <param name="line">From 1.</param>
    public int OffsetOfLine(int line) => line <= lineStarts.Length ? lineStarts[line - 1] : Text.Length;

    /// <summary>Where a stretch of <see cref="Text"/> stands in the file.</summary>
    public SourceSpan Span(TextSpan span) => new(File, PositionOf(span.Start), PositionOf(span.End));

    /// <summary>Where an offset of <see cref="Text"/> stands in the file; offsets outside are taken to the nearest end.</summary>
    public Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var found = Array.BinarySearch(lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new Position(line + 1, OriginalColumn(line, offset - lineStarts[line]));
    }

    /// <summary>A column as the editor counts it: a letter stored as a base and a combining mark is two.</summary>
    private int OriginalColumn(int line, int normalized)
    {
        if (normalized == 0 || asWritten) return normalized + 1;
        return (columns[line] ??= new LineColumns(originalLines[line])).Of(normalized) + 1;
    }
}
