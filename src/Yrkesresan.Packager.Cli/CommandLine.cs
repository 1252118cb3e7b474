using System.CommandLine;
using System.CommandLine.Help;
using Yrkesresan.Packager.Cli.Output;
using Yrkesresan.Packager.Cli.Verbs;
using Yrkesresan.Packager.Diagnostics.Formats;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Release;

namespace Yrkesresan.Packager.Cli;

/// <summary>Arguments → a run → an exit code. No exception leaves it.</summary>
internal static class CommandLine
{
    /// <summary>The program's name.</summary>
    public const string Name = "yrkesresan";

    /// <summary>Runs the program.</summary>
    public static int Run(string[] arguments, Terminal terminal, Surroundings surroundings)
    {
        try
        {
            var exitCode = Run(Create(terminal, surroundings), arguments, terminal);
            return terminal.Out.HasFailed ? Unwritten(terminal) : exitCode;
        }
        // CA1031: the last line of defence; a user is never shown a trace.
#pragma warning disable CA1031
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Report(Sentence(failure), terminal);
            foreach (var line in (failure as CommandFailure)?.More ?? []) terminal.Error.WriteLine(line);
            if (surroundings.IsDebugging)
            {
                foreach (var line in failure.ToString().ReplaceLineEndings("\n").Split('\n')) terminal.Error.WriteLine(line);
            }

            return ExitCode.Failure;
        }
    }

    private static int Run(RootCommand root, string[] arguments, Terminal terminal)
    {
        var parsed = root.Parse(VerbFirst.Of(arguments, root), new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        var runs = parsed.Action is HelpPage or VersionLine;
        if (runs || (UsageErrors.Of(parsed) is [] && parsed.CommandResult.Command != root))
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });

        if (arguments.Length == 0)
        {
            HelpPage.Write(root, terminal.Error);
            return ExitCode.Failure;
        }

        foreach (var error in UsageErrors.Of(parsed)) Report(error, terminal);
        var verb = parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ";
        terminal.Error.WriteLine($"{Name} {verb}--help visar vad du kan skriva.");
        return ExitCode.Failure;
    }

    private static RootCommand Create(Terminal terminal, Surroundings surroundings)
    {
        var help = new HelpOption("--help", "-h", "-?") { Description = "Visar den här hjälpen.", Action = new HelpPage(terminal) };
        var version = new VersionOption("--version") { Description = "Visar programmets version.", Action = new VersionLine(terminal) };
        var root = new RootCommand("Bygger SCORM-paket av Yrkesresans innehåll.") { TreatUnmatchedTokensAsErrors = false };
        root.Options.Clear();
        root.Directives.Clear();
        root.Options.Add(help);
        root.Options.Add(version);
        // Without an action the parser would ask for a verb, in English.
        root.SetAction(_ => ExitCode.Failure);
        Command[] verbs =
        [
            BuildCommand.Create(terminal, surroundings),
            ValidateCommand.Create(terminal, surroundings),
            InspectCommand.Create(terminal, surroundings),
            ExplainCommand.Create(terminal),
            HelpCommand.Create(root, terminal),
        ];
        foreach (var verb in verbs)
        {
            verb.TreatUnmatchedTokensAsErrors = false;
            root.Subcommands.Add(verb);
        }

        return root;
    }

    /// <summary>The run did all that it was asked for, but nobody got to read of it.</summary>
    private static int Unwritten(Terminal terminal)
    {
        Report("Det som skulle skrivas ut gick inte att skriva. Kontrollera att det finns plats på disken där det hamnar. Allt annat är gjort.", terminal);
        return ExitCode.Failure;
    }

    private static void Report(string sentence, Terminal terminal)
    {
        const string Word = "Fel: ";
        terminal.Error.Write(Word, TextStyle.Error);
        terminal.Error.WriteLine(sentence, Word.Length);
    }

    private static string Sentence(Exception failure) => failure switch
    {
        CommandFailure or UnreadableException or PackageFolderException => failure.Message,
        AggregateException { InnerException: { } inner } => Sentence(inner),
        IOException or UnauthorizedAccessException =>
            "Det gick inte att läsa eller skriva på disken. Kontrollera att det finns plats och att du har rätt att skriva där. Kör med YRKESRESAN_DEBUG=1 för att se mer.",
        OutOfMemoryException =>
            "Datorns minne räckte inte. Stäng andra program, eller gör de största filmerna och bilderna mindre, och försök igen.",
        _ => "Något gick fel i programmet. Det är inte ditt fel. Kör en gång till med YRKESRESAN_DEBUG=1 och skicka det som skrivs ut till dem som sköter programmet.",
    };
}
