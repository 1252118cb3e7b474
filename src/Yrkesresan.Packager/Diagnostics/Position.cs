namespace Yrkesresan.Packager.Diagnostics;

/// <summary>A place in a text file as an editor's status bar shows it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
public readonly record struct Position(int Line, int Column) : IComparable<Position>
{
    /// <summary>The first character of a file.</summary>
    public static Position Start { get; } = new(1, 1);

    /// <inheritdoc/>
    public int CompareTo(Position other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>Whether one position stands before another.</summary>
    public static bool operator <(Position left, Position right) => left.CompareTo(right) < 0;

    /// <summary>Whether one position stands after another.</summary>
    public static bool operator >(Position left, Position right) => left.CompareTo(right) > 0;

    /// <summary>Whether one position stands before another or is the same.</summary>
    public static bool operator <=(Position left, Position right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one position stands after another or is the same.</summary>
    public static bool operator >=(Position left, Position right) => left.CompareTo(right) >= 0;
}
