using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Diagnostics;

/// <summary>What an editor is told about a rule: <c>docs/regler/</c>, which goes into the assembly.</summary>
/// <param name="Text">The page as it is written, in Markdown, with a line break last.</param>
public sealed partial record RulePage(string Text)
{
    private const string Folder = "regler/";

    /// <summary>The headings of every page, in order.</summary>
    public static ImmutableArray<string> Headings { get; } = ["Vad", "Varför", "Exempel", "Skriv i stället"];

    /// <summary>What stands below each heading, in the order of the page.</summary>
    public ImmutableArray<(string Heading, string Text)> Sections =>
    [
        .. HeadingLine().Split(Text).Skip(1).Chunk(2)
            .Select(section => (section[0], section[1].Trim())),
    ];

    /// <summary>The page of a rule.</summary>
    /// <exception cref="FileNotFoundException">The rule has none, which a test rules out.</exception>
    public static RulePage Of(Rule rule)
    {
        var name = $"{Folder}{rule.Code}.md";
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"No page for {rule.Code}.", name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new RulePage(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>What stands below a heading, without blank lines around it.</summary>
    public string Below(string heading) => Sections.Single(section => section.Heading == heading).Text;

    /// <summary>The two first lines of a rule's page: its code and name, and how much it matters.</summary>
    public static string Head(Rule rule) => $"# {rule.Code} {rule.Name}\n\n{Standing(rule)}\n";

    /// <summary>How much a rule matters, what it is about and whether <c>regler</c> may turn it down.</summary>
    public static string Standing(Rule rule)
    {
        var word = rule.Severity switch
        {
            Severity.Error => "Fel",
            Severity.Warning => "Varning",
            _ => "Upplysning",
        };
        return $"{word} · {rule.Category.Name} · {(rule.MayBeTurnedDown ? "går att stänga av med `regler`" : "går inte att stänga av")}";
    }

    /// <summary>One of the headings; others may stand in an example.</summary>
    [GeneratedRegex("^## (Vad|Varför|Exempel|Skriv i stället)\n", RegexOptions.Multiline)]
    private static partial Regex HeadingLine();
}
