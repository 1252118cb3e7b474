using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.BrowserTests.Facts;

/// <summary>A line of an example.</summary>
/// <param name="Text">The line as it stands.</param>
/// <param name="Step">The same for tests/lms/facts.js.</param>
/// <param name="Outcome">What should come of it, as facts.js says it; empty for what answers nothing.</param>
internal sealed partial record FactLine(string Text, JsonObject Step, string Outcome)
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">It is none of those that README.md describes.</exception>
    public static FactLine Read(string line)
    {
        var written = Repeated().Replace(line, match =>
            $"\"{string.Concat(Enumerable.Repeat(match.Groups["text"].Value, int.Parse(match.Groups["times"].Value, null)))}\"");
        if (Call().Match(written) is { Success: true } call)
        {
            var step = new JsonObject { ["call"] = call.Groups["method"].Value, ["args"] = JsonNode.Parse($"[{call.Groups["args"]}]") };
            return new(line, step, call.Groups["outcome"].Value);
        }

        if (Kept().Match(written) is { Success: true } kept)
            return new(line, new() { ["kept"] = kept.Groups["element"].Value }, kept.Groups["outcome"].Value);

        return written.Split(' ', 2) switch
        {
            ["launch", var options] => new(line, new() { ["launch"] = JsonNode.Parse(options) }, ""),
            ["server", "refuses" or "unreachable" or "failing" or "logged-out" or "up"] => new(line, new() { ["server"] = written["server ".Length..] }, ""),
            ["wait", var seconds] => new(line, new() { ["wait"] = int.Parse(seconds, CultureInfo.InvariantCulture) }, ""),
            _ => throw new FormatException($"Not a line of an example: {line}"),
        };
    }

    [GeneratedRegex("""
        "(?<text>[^"]+)" \* (?<times>\d+)
        """, RegexOptions.ExplicitCapture)]
    private static partial Regex Repeated();

    [GeneratedRegex("""^(?<method>LMS\w+)\((?<args>.*)\) = (?<outcome>".*?"(?: .+)?)$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Call();

    [GeneratedRegex("""^kept (?<element>[\w.]+) = (?<outcome>.+)$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Kept();
}
