using System.CommandLine;
using Yrkesresan.Packager.Cli.Output;

namespace Yrkesresan.Packager.Cli.Verbs;

/// <summary><c>help</c>: a verb → its help; no verb → that of the program.</summary>
internal static class HelpCommand
{
    /// <summary>The verb and its argument.</summary>
    /// <param name="root">Holds the verbs, when the command line is parsed.</param>
    /// <param name="terminal">Where the help is written.</param>
    public static Command Create(RootCommand root, Terminal terminal)
    {
        var name = new Argument<string?>("verb") { HelpName = "[VERB]", Description = "Verbet som du vill veta mer om.", Arity = ArgumentArity.ZeroOrOne };
        name.Validators.Add(UsageErrors.MustNotBeOptions);
        name.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !token.Value.StartsWith('-') && Verb(token.Value) is null)
                result.AddError(UsageErrors.UnknownVerb(token.Value, root));
        });
        var command = new Command("help", "Visar hjälpen, för hela programmet eller för ett verb.") { name };
        command.SetAction(parsed =>
        {
            HelpPage.Write(parsed.GetValue(name) is { } verb ? Verb(verb)! : root, terminal.Out);
            return ExitCode.Done;
        });
        return command;

        Command? Verb(string word) => root.Subcommands.FirstOrDefault(verb => verb.Name == word);
    }
}
