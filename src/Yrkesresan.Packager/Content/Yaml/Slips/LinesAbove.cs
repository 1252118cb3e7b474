using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Yaml.Slips;

/// <summary>What the lines above one have opened: the lists and mappings that it may be part of.</summary>
/// <param name="Yaml">The YAML.</param>
internal sealed record LinesAbove(YamlText Yaml)
{
    /// <summary>The columns of the lists and mappings that are open, the innermost first.</summary>
    public ImmutableStack<(int Column, bool IsList)> Open { get; private init; } = [];

    /// <summary>The line whose value may go on below it.</summary>
    public YamlLine Last { get; private init; }

    /// <summary>Whether nothing stands after the key of that line.</summary>
    public bool LastIsEmpty { get; private init; } = true;

    /// <summary>Whether the last line stands right below a key without a value, and no further in.</summary>
    public bool FollowsEmptyKey { get; private init; }

    /// <summary>The column of the innermost list or mapping that the last line ended by standing further out; null where it ended none.</summary>
    public int? Ended { get; private init; }

    /// <summary>The column of the innermost list or mapping; 0 where none is open.</summary>
    public int Column => Open.IsEmpty ? 0 : Open.Peek().Column;

    /// <summary>Whether a line is more text of the value above it.</summary>
    public bool IsContinued(YamlLine line) => !line.HasHyphen && !line.IsEntry(Yaml.Text) && line.Indent > Column;

    /// <summary>The same with a line more; null where it fits nowhere.</summary>
    public LinesAbove? With(YamlLine line)
    {
        var open = Open;
        int? ended = null;
        while (!open.IsEmpty && open.Peek().Column > line.Indent)
        {
            ended ??= open.Peek().Column;
            open = open.Pop();
        }

        if (!line.HasHyphen && !open.IsEmpty && open.Peek() == (line.Indent, true)) open = open.Pop();
        if (line.HasHyphen && (open.IsEmpty || open.Peek() != (line.Indent, true))) open = open.Push((line.Indent, true));
        if (line.Column > line.Indent || open.IsEmpty || open.Peek().Column < line.Column) open = open.Push((line.Column, false));
        if (open.Peek().Column != line.Column) return null;

        var value = line.Value(Yaml.Text);
        return this with
        {
            Open = open,
            Last = line,
            LastIsEmpty = Quoting.Rest(Yaml.Text, value, line.End) is null || Yaml.Text[value] == '#',
            FollowsEmptyKey = Last.End > Last.Start && LastIsEmpty && Last.Column == line.Column,
            Ended = ended,
        };
    }
}
