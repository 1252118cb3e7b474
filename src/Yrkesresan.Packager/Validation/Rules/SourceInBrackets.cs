using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>The id of a source within brackets and without its <c>@</c>: learners would read the brackets.</summary>
public sealed partial class SourceInBrackets : IPageCheck
{
    private static readonly Rule WithoutSign = new("YR0343", "kalla-utan-snabel-a", RuleCategory.Subjects);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [WithoutSign];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(PageView page, DateOnly date)
    {
        if (!page.Journey.Källor.IsRead) yield break;
        var ids = page.Journey.Källor.Ids.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var line in page.Body.Lines().Select(PlainText.Own))
        {
            foreach (Match match in Bracketed().Matches(line.Text))
            {
                var id = match.Groups["id"].Value;
                if (!ids.Contains(id)) continue;
                yield return WithoutSign.At(
                    page.At(line.SourceOf(match.Index, match.Index + match.Length)),
                    $"Det här ser ut som en hänvisning till källan ”{id}”, men blev text.",
                    $"Skriv [@{match.Groups["written"].Value.Replace(id, id.ToLowerInvariant(), StringComparison.Ordinal)}], med @ före källans id. Hör hakparentesen till texten skriver du \\[.");
            }
        }
    }

    [GeneratedRegex(@"\[(?<written>(?<id>[A-Za-z][A-Za-z0-9-]{1,60})(?:,[^\[\]@\n]{1,100})?)\]")]
    private static partial Regex Bracketed();
}
