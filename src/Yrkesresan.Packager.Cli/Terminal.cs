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
        Out = Plain(output);
        Error = Plain(error);
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

    // CA2000: the terminal disposes of its streams, and they of their writers.
#pragma warning disable CA2000
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
            Open(StandardStreams.Output(), () => Console.IsOutputRedirected),
            Open(StandardStreams.Error(), () => Console.IsErrorRedirected));
    }

    private static OutputStream Plain(TextWriter? writer) => new(new LastingWriter(writer), null);

    private static OutputStream Open(Stream? stream, Func<bool> isRedirected)
    {
        if (stream is null) return Plain(null);
        // LF on every system, so that piped results are the same bytes everywhere.
        var writer = new StreamWriter(stream, Utf8) { AutoFlush = true, NewLine = "\n" };
        if (!WantsColour(isRedirected(), Environment.GetEnvironmentVariable("NO_COLOR"))) return Plain(writer);

        var lasting = new LastingWriter(writer);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(lasting) });
        return new OutputStream(lasting, console.Profile.Capabilities.Ansi ? console : null);
    }
#pragma warning restore CA2000

    /// <inheritdoc/>
    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    /// <summary>Whether a person is looking who has not said no (https://no-color.org: any text but the empty one says no).</summary>
    internal static bool WantsColour(bool redirected, string? noColour) => !redirected && string.IsNullOrEmpty(noColour);
}
