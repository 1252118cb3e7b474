namespace Yrkesresan.Packager.Diagnostics;

/// <summary>A stretch of a content file.</summary>
/// <param name="File">The path below the content folder, with <c>/</c> on every system.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place just after its last character.</param>
public readonly record struct SourceSpan(string File, Position Start, Position End)
{
    /// <summary>The span of a fault that belongs to a whole file or folder: 1:1.</summary>
    public static SourceSpan Whole(string file) => new(file, Position.Start, Position.Start);

    /// <summary>Some characters of a stretch on one line.</summary>
    /// <param name="from">How many characters stand before them.</param>
    /// <param name="to">How many stand before their end.</param>
    public SourceSpan Within(int from, int to) =>
        this with { Start = Start with { Column = Start.Column + from }, End = Start with { Column = Start.Column + to } };

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{File}:{Start.Line}:{Start.Column}");
}
