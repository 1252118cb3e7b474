using System.Text;
using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>Breaks lines at the width of a window. What may be copied is kept whole: paths, addresses and what stands in quotes or brackets.</summary>
public static partial class LineWrap
{
    /// <summary>Narrower windows are written to as if they were this wide, in columns.</summary>
    public const int Narrowest = 40;

    /// <summary>The columns that text may take in a window; null where nothing is to be broken.</summary>
    public static int? Limit(int? width) => width is { } columns ? Math.Max(columns, Narrowest) : null;

    /// <summary>One line, broken between words where it is too wide. A word wider than the window is left for the terminal to fold.</summary>
    /// <param name="line">The line.</param>
    /// <param name="width">The window's columns; null breaks nothing.</param>
    /// <param name="column">How many columns of the line are written already.</param>
    /// <param name="indent">How many spaces each line after the first begins with.</param>
    public static string Of(string line, int? width, int column = 0, int indent = 0)
    {
        if (Limit(width) is not { } limit || column + DisplayWidth.OfText(line) <= limit) return line;

        var text = new StringBuilder(line.Length + 16);
        var isAtStart = column == 0;
        foreach (Match word in Words().Matches(line))
        {
            var gap = word.Groups["gap"].Length;
            var columns = DisplayWidth.OfText(word.Groups["word"].Value);
            if (isAtStart || column + gap + columns <= limit)
            {
                text.Append(word.Value);
                column += gap + columns;
            }
            else
            {
                text.Append('\n').Append(' ', indent).Append(word.Groups["word"].ValueSpan);
                column = indent + columns;
            }

            isAtStart = false;
        }

        return text.ToString();
    }

    /// <summary>A word, or words that belong together: in quotes or brackets, and an option with the name of its value.</summary>
    [GeneratedRegex(@"(?<gap> *)(?<word>(?:”[^”]{0,200}”|`[^`]{0,200}`|\[[^\[\]]{0,200}\]|\{[^{}]{0,200}\}|<[^<>]{0,200}>|--[a-z-]+ \p{Lu}{2,}|[^ ])+)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
