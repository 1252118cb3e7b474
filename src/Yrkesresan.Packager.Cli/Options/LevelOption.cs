using System.Collections.Immutable;
using System.CommandLine;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Cli.Options;

/// <summary>The least severe diagnostics to print.</summary>
internal static class LevelOption
{
    private static readonly ImmutableArray<(string Word, Severity Severity)> Levels =
        [("fel", Severity.Error), ("varning", Severity.Warning), ("upplysning", Severity.Info)];

    /// <summary>The option.</summary>
    public static TextOption Option { get; } = Create();

    /// <summary>The level given, or null: each format has its own.</summary>
    public static Severity? Of(ParseResult parsed) =>
        Option.In(parsed) is { } word ? Levels.Single(level => IsSame(level.Word, word)).Severity : null;

    private static bool IsSame(string word, string given) => string.Equals(word, given, StringComparison.OrdinalIgnoreCase);

    private static TextOption Create()
    {
        string[] words = [.. Levels.Select(level => level.Word)];
        var option = new TextOption(
            "--level",
            string.Join('|', words),
            "Det minst allvarliga som skrivs ut. Annars: varning, eller allt med --format json och sarif.");
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: > 0 } token] && !words.Contains(token.Value, StringComparer.OrdinalIgnoreCase))
            {
                result.AddError(
                    $"Nivån ”{token.Value}” finns inte. {NearName.Question(token.Value, words)}Välj {string.Join(", ", words.SkipLast(1))} eller {words[^1]}.");
            }
        });
        return option;
    }
}
