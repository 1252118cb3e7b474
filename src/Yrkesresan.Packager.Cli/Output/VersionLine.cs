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

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        terminal.Out.WriteLine($"{CommandLine.Name} {version}");
        return ExitCode.Done;
    }
}
