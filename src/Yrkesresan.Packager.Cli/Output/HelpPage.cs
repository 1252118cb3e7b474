using System.CommandLine;
using System.CommandLine.Invocation;
using Yrkesresan.Packager.Cli.Options;
using Yrkesresan.Packager.Diagnostics.Formats;

namespace Yrkesresan.Packager.Cli.Output;

/// <summary>Help in Swedish, made from the same commands and options that the parser uses.</summary>
/// <param name="terminal">Where it is written.</param>
internal sealed class HelpPage(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, terminal.Out);
        return ExitCode.Done;
    }

    /// <summary>Writes the help of the program or of a verb.</summary>
    public static void Write(Command command, OutputStream stream)
    {
        var isRoot = command is RootCommand;
        stream.WriteLine(command.Description!);
        stream.WriteLine();
        stream.WriteLine("Användning:");
        var arguments = string.Concat(command.Arguments.Select(argument => argument.HelpName + " "));
        stream.WriteLine($"  {CommandLine.Name} {(isRoot ? "VERB" : command.Name)} {arguments}[val]");
        if (isRoot) WriteRows("Verb:", [.. command.Subcommands.Select(verb => (verb.Name, verb.Description!))], stream);
        if (command.Arguments.Count > 0)
        {
            WriteRows(
            "Det du anger:",
            [.. command.Arguments.Select(argument => (argument.HelpName!, argument.Description!))],
            stream);
        }

        WriteRows("Val:", [.. OptionsOf(command).Select(option => ($"{option.Name} {option.HelpName}".TrimEnd(), Description(option)))], stream);
        if (isRoot)
        {
            stream.WriteLine();
            stream.WriteLine($"{CommandLine.Name} VERB --help visar vilka val ett verb har.");
        }
    }

    private static void WriteRows(string heading, (string Name, string Description)[] rows, OutputStream stream)
    {
        stream.WriteLine();
        stream.WriteLine(heading);
        var width = rows.Max(row => row.Name.Length);
        var column = width + 4;
        // In a narrow window a column beside the names would hold a word or two a line.
        var isBeside = LineWrap.Limit(stream.Width) is not { } limit || column <= limit / 2;
        foreach (var (name, description) in rows)
        {
            if (isBeside)
            {
                stream.Write($"  {name.PadRight(width)}" + LineWrap.Of("  " + description, stream.Width, column - 2, column) + "\n");
            }
            else
            {
                stream.WriteLine("  " + name);
                stream.WriteLine("      " + description);
            }
        }
    }

    /// <summary>A verb's own options, and those of the program that hold for every verb.</summary>
    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive));

    private static string Description(Option option) =>
        option is TextOption { Fallback: { } fallback } ? $"{option.Description} Annars: {fallback}." : option.Description!;
}
