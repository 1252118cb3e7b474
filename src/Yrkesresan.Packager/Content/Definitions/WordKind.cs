using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>One of a few words.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
/// <param name="words">The words in the order in which they are listed, and what each stands for.</param>
public sealed class WordKind<T>(params (string Word, T Meaning)[] words) : ValueKind<T>
    where T : struct
{
    /// <summary>The words in the order in which they are listed.</summary>
    public ImmutableArray<string> Words { get; } = [.. words.Select(word => word.Word)];

    /// <summary>What a word that cannot be read becomes: the first meaning, unless that would be taken for a choice of the editor's.</summary>
    public T ForUnread { get; init; } = words[0].Meaning;

    /// <inheritdoc/>
    public override T Placeholder => ForUnread;

    /// <summary>The word for a meaning.</summary>
    public string WordFor(T meaning) =>
        words.First(word => EqualityComparer<T>.Default.Equals(word.Meaning, meaning)).Word;

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["enum"] = new JsonArray([.. Words.Select(word => (JsonNode)word)]) };

    /// <inheritdoc/>
    public override T Read(YamlNode node, DiagnosticBag faults)
    {
        var wanted = $"något av orden {string.Join(", ", Words)}";
        if (Word(node, wanted, faults) is not { } text) return Placeholder;
        foreach (var (word, meaning) in words)
        {
            if (word == text) return meaning;
        }

        faults.Add(YamlFaults.UnknownWord.At(node.Span, $"”{text}” kan inte stå här.", $"{NearName.Question(text, Words)}Skriv {wanted}."));
        return Placeholder;
    }
}
