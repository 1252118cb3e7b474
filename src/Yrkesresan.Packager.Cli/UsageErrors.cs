using System.CommandLine;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Cli;

/// <summary>What is wrong with a command line, in Swedish.</summary>
internal static class UsageErrors
{
    /// <summary>Every fault; none where the command line can be run.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var errors = parsed.Errors.Select(error => error.Message).ToList();
        // The words after one that is not known are often its values: to call them unknown too would only confuse.
        if (parsed.UnmatchedTokens is [var unknown, ..]) errors.Insert(0, Unknown(unknown, parsed.CommandResult.Command));
        return errors;
    }

    /// <summary>A word that looks like an option and is none of the command's.</summary>
    public static string UnknownOption(string word, Command command)
    {
        var name = word.Split('=')[0];
        return $"Valet ”{name}” finns inte. {NearName.Question(name, command.Options.Select(option => option.Name))}".TrimEnd();
    }

    private static string Unknown(string word, Command command)
    {
        if (word.StartsWith('-')) return UnknownOption(word, command);

        return command is RootCommand
            ? $"Verbet ”{word}” finns inte. {NearName.Question(word, command.Subcommands.Select(verb => verb.Name))}".TrimEnd()
            : $"”{word}” hör inte till något val.";
    }
}
