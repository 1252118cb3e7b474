using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Yrkesresan.Packager.Cli.Output;

/// <summary>The program's name and version on a line.</summary>
/// <param name="terminal">Where it is written.</param>
internal sealed class VersionLine(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>The name and the version.</summary>
    public static string Text { get; } =
        $"{CommandLine.Name} {typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion}";

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        terminal.Out.WriteLine(Text);
        return ExitCode.Done;
    }
}
