using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Yaml.Slips;

/// <summary>The YAML that a slip is looked for in.</summary>
/// <param name="Text">The text that it stands in.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Keys">Every key that the format has here, at whatever depth.</param>
internal sealed record YamlText(string Text, TextSpan Span, IReadOnlySet<string> Keys)
{
    /// <summary>The line that starts at an offset.</summary>
    public YamlLine LineAt(int start) => YamlLine.At(Text, start, Span.End);

    /// <summary>A line's first word, without characters that cannot be seen.</summary>
    public string Key(YamlLine line) => InvisibleCharacters.Without(Text[line.Word..line.WordEnd]);

    /// <summary>Whether a line's first word is a key of the format.</summary>
    public bool HasKnownKey(YamlLine line) => Keys.Contains(Key(line));

    /// <summary>What stands on a value's line before it, as it should be written.</summary>
    public string Before(YamlLine line) => line.IsEntry(Text) ? $"{Key(line)}: " : "- ";

    /// <summary>The end of the line that an offset stands on.</summary>
    public int LineEnd(int at) => Text.IndexOf('\n', at, Span.End - at) is >= 0 and var found ? found : Span.End;
}
