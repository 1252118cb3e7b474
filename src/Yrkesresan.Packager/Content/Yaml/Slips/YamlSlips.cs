namespace Yrkesresan.Packager.Content.Yaml.Slips;

/// <summary>
/// Looks for the slip that kept the parser from reading a file. The parser names the place where it gave up, which is often lines below; this
/// goes through the lines once, from above, and knows what editors write.
/// </summary>
/// <remarks>It is asked only where the parser has given up: what it takes for a slip may be right in a file that can be read.</remarks>
internal static class YamlSlips
{
    /// <summary>The first slip; null where none is known.</summary>
    public static Slip? First(YamlText yaml)
    {
        var above = new LinesAbove(yaml);
        for (var start = yaml.Span.Start; start < yaml.Span.End;)
        {
            var line = yaml.LineAt(start);
            start = line.End + 1;
            if (line.IsEmpty(yaml.Text)) continue;
            if (KeySlips.In(line, above) is { } wrongKey) return wrongKey;
            if (above.IsContinued(line)) continue;
            if (IndentSlips.In(line, above) is { } wrongIndent) return wrongIndent;
            if (above.With(line) is not { } below) return null;

            above = below;
            if (above.LastIsEmpty) continue;
            var (wrongValue, end) = new ValueSlips(yaml, line, above.Column).Read();
            if (wrongValue is not null) return wrongValue;
            start = Math.Max(start, end);
        }

        return null;
    }
}
