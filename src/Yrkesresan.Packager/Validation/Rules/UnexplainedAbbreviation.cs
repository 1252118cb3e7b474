using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>An abbreviation that the page explains neither in its list nor in brackets (WCAG 3.1.4).</summary>
public sealed partial class UnexplainedAbbreviation : IPageCheck
{
    private static readonly Rule Unexplained = new("YR0404", "oforklarad-forkortning", RuleCategory.Language, Severity.Warning);

    /// <summary>What everybody reads as a word of its own, and short words that are written so for stress.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "EU", "FN", "TV", "IT", "PC", "CD", "DVD", "USB", "PDF", "SMS", "MMS", "QR", "ID", "OK", "OBS", "VD", "KL", "FAQ", "WCAG", "AI",
        "INTE", "EJ", "JA", "NEJ", "NU", "SKA", "KAN", "FÅR", "MÅSTE", "ALLA", "BARA", "OCH", "ELLER", "MEN", "OM", "DU", "VI", "NI",
    };

    /// <summary>What is reported as something else: a reminder, or the place or the box of another program.</summary>
    private static readonly HashSet<string> Reported = new(StringComparer.Ordinal) { "TODO", "FIXME", "TBD", "TOC", "NOTE", "TIP" };

    /// <summary>Letters of what is taken for an abbreviation.</summary>
    private const int Longest = 6;

    /// <summary>Characters before it and after it that can say what it is.</summary>
    private const int Around = 100;

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Unexplained];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        var lines = page.Facts.Prose.ToArray();
        var done = page.Facts.Inlines.OfType<Abbreviation>().Select(abbreviation => abbreviation.Short)
            .Concat(lines.SelectMany(line => NumberedLaws.ShortNames(line.Text)))
            .Concat(lines.SelectMany(line => InBrackets().Matches(line.Text)).Select(hit => hit.Groups["short"].Value))
            .Concat(Known)
            .Concat(Reported)
            .Concat(lines.SelectMany(line => Explained(line.Text)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            foreach (var hit in Form().Matches(line.Text).Where(hit => !done.Contains(hit.Value) && IsOne(hit, line.Text) && done.Add(hit.Value)))
            {
                yield return Unexplained.At(
                    page.At(line.SourceOf(hit.Index, hit.Index + hit.Length)),
                    $"Förkortningen ”{hit.Value}” förklaras inte på sidan (WCAG 3.1.4).",
                    $"Skriv ut den första gången, med förkortningen inom parentes, eller lägg till raden *[{hit.Value}]: … sist på sidan.");
            }
        }
    }

    /// <summary>Of up to six letters, most of them capitals; no Roman numeral, no number of a publication, no part of a name and no shouting.</summary>
    private static bool IsOne(Match hit, string text) =>
        hit.Length <= Longest
        && hit.Value.Count(char.IsUpper) * 2 > hit.Length
        && !Roman().IsMatch(hit.Value)
        && !Publication().IsMatch(After(hit, text))
        && !NameBefore().IsMatch(text[Math.Max(0, hit.Index - Around)..hit.Index])
        && !ShoutingAfter().IsMatch(After(hit, text));

    private static string After(Match hit, string text) =>
        text.Substring(hit.Index + hit.Length, Math.Min(Around, text.Length - hit.Index - hit.Length));

    /// <summary>What stands before a bracket, or first in it, as an abbreviation does beside its explanation: «BBIC (barns …», «(BBIC)», «(BBIC, som …».</summary>
    private static IEnumerable<string> Explained(string text)
    {
        for (var bracket = text.IndexOf('(', StringComparison.Ordinal); bracket >= 0; bracket = text.IndexOf('(', bracket + 1))
        {
            var end = bracket + 1;
            while (end < text.Length && end - bracket <= Longest && char.IsLetter(text[end])) end++;
            if (end < text.Length && text[end] is ')' or ',') yield return text[(bracket + 1)..end];
            if (bracket == 0 || text[bracket - 1] != ' ') continue;
            for (var start = bracket - 2; start >= 0 && bracket - 1 - start <= Longest && char.IsLetter(text[start]); start--)
                yield return text[start..(bracket - 1)];
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}.:/@!-])\p{Lu}\p{L}*\p{Lu}\p{L}*(?![\p{L}\p{N}/@.]\p{L})(?![\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"\A[IVXLC]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    /// <summary>What comes after the name of a series: «SOSFS 2014:5», «HSLF-FS 2022:39», «HFD 2017 ref. 42», «NJA 2010 s. 1».</summary>
    [GeneratedRegex(@"\A(?:-\p{Lu}+)?\s+\d{4}(?::\d|\s+(?:ref|s|not)\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Publication();

    /// <summary>«(barns behov i centrum, BBIC)».</summary>
    [GeneratedRegex(@"\([^()]*\p{Ll}{2}\s*,\s*(?<short>\p{Lu}\p{L}*\p{Lu})\s*\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex InBrackets();

    /// <summary>A word with a capital that does not begin its sentence: «förbundet Akademikerförbundet SSR»; or a word of capitals.</summary>
    [GeneratedRegex(@"(?:[\p{L},] \p{Lu}\p{Ll}+|(?<!\p{L})\p{Lu}{2,}) \z", RegexOptions.CultureInvariant)]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"\A \p{Lu}{2,}(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex ShoutingAfter();
}
