using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Yaml.Slips;

/// <summary>A key that the format has, without the colon and the space that make it one: «titel:Ny», «titel Ny», «titel = Ny».</summary>
internal static class KeySlips
{
    /// <summary>What is wrong with a line's key; null where nothing is.</summary>
    public static Slip? In(YamlLine line, LinesAbove above)
    {
        var (yaml, text) = (above.Yaml, above.Yaml.Text);
        if (line.IsEntry(text) || line.WordEnd == line.Word || !yaml.HasKnownKey(line)) return null;
        // A text that goes on from the line above may begin with such a word.
        if (!line.HasHyphen && line.Column > above.Column && !above.LastIsEmpty) return null;
        if (line.Colon >= 0)
        {
            return text.AsSpan(line.Colon, line.End - line.Colon).StartsWith("://")
                ? null
                : Slip.Colon(new TextSpan(line.Word, line.Colon + 1), yaml.Key(line), text[(line.Colon + 1)..line.End].Trim());
        }

        return line.Column <= above.Column || line.HasHyphen
            ? Slip.Colon(new TextSpan(line.Word, line.WordEnd), yaml.Key(line), text[line.WordEnd..line.End].Trim(' ', '=', ';', '：', '∶', '-', '–', '—', '\t'))
            : null;
    }
}
