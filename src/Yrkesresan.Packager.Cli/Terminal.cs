using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Yrkesresan.Packager.Cli;

/// <summary>Where a run writes: results to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes without colour to two writers.</summary>
    /// <param name="output">Takes the results.</param>
    /// <param name="error">Takes everything else.</param>
    /// <param name="width">The columns of the window; null where no line is broken.</param>
    public Terminal(TextWriter output, TextWriter error, int? width = null)
    {
        Out = Plain(output, width);
        Error = Plain(error, width);
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
        // .NET puts a terminal that it knows into application mode, with an escape code of its own. It has none for one that is dumb.
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))) Environment.SetEnvironmentVariable("TERM", "dumb");
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

    private static OutputStream Plain(TextWriter? writer, int? width = null) => new(new LastingWriter(writer), null, width);

    private static OutputStream Open(Stream? stream, Func<bool> isRedirected)
    {
        if (stream is null) return Plain(null);
        // LF on every system, so that piped results are the same bytes everywhere.
        var writer = new StreamWriter(stream, Utf8) { AutoFlush = true, NewLine = "\n" };
        var redirected = isRedirected();
        var lasting = new LastingWriter(writer);
        var width = Width(redirected, Environment.GetEnvironmentVariable("COLUMNS"), () => Console.WindowWidth);
        if (!WantsColour(redirected, Environment.GetEnvironmentVariable("NO_COLOR"), Environment.GetEnvironmentVariable("TERM")))
            return new OutputStream(lasting, null, width);

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(lasting) });
        return new OutputStream(lasting, console.Profile.Capabilities.Ansi ? console : null, width);
    }
#pragma warning restore CA2000

    /// <inheritdoc/>
    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    /// <summary>
    /// Whether a person is looking who has not said no (https://no-color.org: any text but the empty one says no), at a terminal that knows colours.
    /// </summary>
    internal static bool WantsColour(bool redirected, string? noColour, string? term) =>
        !redirected && string.IsNullOrEmpty(noColour) && term != "dumb";

    /// <summary>The columns that lines are broken at; null for a file or a pipe.</summary>
    /// <param name="redirected">Whether it is a file or a pipe.</param>
    /// <param name="columns">The variable COLUMNS, which says what the user wants instead of the window's width (POSIX).</param>
    /// <param name="window">Asks the window.</param>
    internal static int? Width(bool redirected, string? columns, Func<int> window)
    {
        if (redirected) return null;
        if (int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted > 0) return wanted;
        try
        {
            return window() is > 0 and var width ? width : null;
        }
        catch (IOException)
        {
            // Not every terminal has a width.
            return null;
        }
    }
}
