using System.Text;
using Spectre.Console;

namespace Yrkesresan.Packager.Cli;

/// <summary>Where a run writes: results to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes without colour to two writers.</summary>
    public Terminal(TextWriter output, TextWriter error)
    {
        Out = new OutputStream(output, null);
        Error = new OutputStream(error, null);
    }

    private Terminal(OutputStream output, OutputStream error)
    {
        Out = output;
        Error = error;
    }

    /// <summary>What the user asked for.</summary>
    public OutputStream Out { get; }

    /// <summary>How it went.</summary>
    public OutputStream Error { get; }

    /// <summary>The process's own streams: UTF-8 everywhere, colour where a person is looking.</summary>
    public static Terminal OfProcess()
    {
        try
        {
            // Tells a Windows console what the bytes mean; elsewhere it changes nothing.
            Console.OutputEncoding = Utf8;
        }
        catch (IOException)
        {
            // No console: the streams below are UTF-8 all the same.
        }

        return new Terminal(
            Open(Console.OpenStandardOutput(), Console.IsOutputRedirected),
            Open(Console.OpenStandardError(), Console.IsErrorRedirected));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Out.Writer.Dispose();
        Error.Writer.Dispose();
    }

    /// <summary>Whether a person is looking who has not said no (https://no-color.org: any text but the empty one says no).</summary>
    internal static bool WantsColour(bool redirected, string? noColour) => !redirected && string.IsNullOrEmpty(noColour);

    private static OutputStream Open(Stream stream, bool redirected)
    {
        // LF on every system, so that piped results are the same bytes everywhere.
        // CA2000: the terminal disposes of it.
#pragma warning disable CA2000
        var writer = new StreamWriter(stream, Utf8) { AutoFlush = true, NewLine = "\n" };
#pragma warning restore CA2000
        if (!WantsColour(redirected, Environment.GetEnvironmentVariable("NO_COLOR"))) return new OutputStream(writer, null);

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        return new OutputStream(writer, console.Profile.Capabilities.Ansi ? console : null);
    }
}
