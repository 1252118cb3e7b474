using System.CommandLine;
using Yrkesresan.Packager.Cli.Options;

namespace Yrkesresan.Packager.Cli;

/// <summary>Lets options stand before the verb, as in <c>yrkesresan --content x validate</c>: the parser knows them only after it.</summary>
internal static class VerbFirst
{
    /// <summary>The same arguments with the verb first, where there is one after options alone.</summary>
    public static string[] Of(string[] arguments, RootCommand root)
    {
        for (var at = 0; at < arguments.Length; at++)
        {
            var word = arguments[at];
            if (root.Subcommands.Any(verb => verb.Name == word)) return [word, .. arguments[..at], .. arguments[(at + 1)..]];
            if (!word.StartsWith('-') || word is "--" or "--version") return arguments;
            if (at + 1 < arguments.Length && IsValue(arguments[at + 1], word, root)) at++;
        }

        return arguments;
    }

    /// <summary>Whether the word after an option is its value. One that no verb has is written wrong: it may have a value, but a verb's name is the verb.</summary>
    private static bool IsValue(string next, string option, RootCommand root) =>
        !next.StartsWith('-') && !option.Contains('=', StringComparison.Ordinal) && Known(option, root) switch
        {
            TextOption => true,
            null => root.Subcommands.All(verb => verb.Name != next),
            _ => false,
        };

    private static Option? Known(string word, RootCommand root) => root.Options
        .Concat(root.Subcommands.SelectMany(verb => verb.Options))
        .FirstOrDefault(option => option.Name == word || option.Aliases.Contains(word));
}
