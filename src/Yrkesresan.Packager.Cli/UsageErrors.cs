using System.Collections.Frozen;
using System.CommandLine;
using System.CommandLine.Parsing;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Cli;

/// <summary>What is wrong with a command line, in Swedish.</summary>
internal static class UsageErrors
{
    /// <summary>What an editor writes who remembers what an option is for and not what it is called.</summary>
    private static readonly FrozenDictionary<string, string> InSwedish = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["--nivå"] = "--level",
        ["--niva"] = "--level",
        ["--tyst"] = "--quiet",
        ["--innehåll"] = "--content",
        ["--innehall"] = "--content",
        ["--mallar"] = "--templates",
        ["--datum"] = "--date",
        ["--kurs"] = "--course",
        ["--utgåva"] = "--release",
        ["--utgava"] = "--release",
        ["--sedan"] = "--since",
        ["--ut"] = "--out",
        ["--webb"] = "--web",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every fault; none where the command line can be run.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        // An unknown option first, wherever it is found: among the values of an argument, or among the words that are left.
        var errors = parsed.Errors.OrderByDescending(error => error.SymbolResult is ArgumentResult).Select(error => error.Message).ToList();
        // The words after one that is not known are often its values: to call them unknown too would only confuse.
        if (parsed.UnmatchedTokens is [var unknown, ..]) errors.Insert(0, Unknown(unknown, parsed.CommandResult.Command));
        return errors;
    }

    /// <summary>A word that looks like an option and is none of the command's.</summary>
    public static string UnknownOption(string word, Command command)
    {
        var name = word.Split('=')[0];
        var known = command.Options.Select(option => option.Name).ToArray();
        var guess = InSwedish.TryGetValue(name, out var english) && known.Contains(english)
            ? $"Menade du ”{english}”?"
            : NearName.Question(name, known);
        return $"Valet ”{name}” finns inte{OfVerb(name, command)}. {guess}".TrimEnd();
    }

    /// <summary>Where an option of another verb is meant, the verb that has it.</summary>
    private static string OfVerb(string name, Command command)
    {
        var other = command.Parents.OfType<RootCommand>()
            .SelectMany(root => root.Subcommands)
            .FirstOrDefault(verb => verb.Options.Any(option => option.Name == name));
        return other is null ? "" : $" för {command.Name}, bara för {other.Name}";
    }

    /// <summary>Refuses options among the values of an argument: the parser takes one that it does not know for a value.</summary>
    public static void MustNotBeOptions(ArgumentResult result)
    {
        if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } unknown)
            result.AddError(UnknownOption(unknown.Value, ((CommandResult)result.Parent!).Command));
    }

    /// <summary>A word that is no verb.</summary>
    public static string UnknownVerb(string word, RootCommand root) =>
        $"Verbet ”{word}” finns inte. {NearName.Question(word, root.Subcommands.Select(verb => verb.Name))}".TrimEnd();

    private static string Unknown(string word, Command command)
    {
        if (word.StartsWith('-')) return UnknownOption(word, command);

        return command is RootCommand root
            ? UnknownVerb(word, root)
            : $"”{word}” hör inte till något val.";
    }
}
