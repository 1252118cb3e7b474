using Spectre.Console;
using Spectre.Console.Rendering;
using Yrkesresan.Packager.Diagnostics.Formats;

namespace Yrkesresan.Packager.Cli;

/// <summary>
/// One of the two streams of a <see cref="Terminal"/>, and the only way out for text: what is hidden in it is shown, see <see cref="SafeText"/>,
/// and that it cannot be written stops no run.
/// </summary>
/// <param name="writer">Takes plain text.</param>
/// <param name="console">Draws in colour; null where the text goes to a file or a pipe, or colour is not wanted.</param>
/// <param name="width">The columns of the window; null where the text goes to a file or a pipe.</param>
internal sealed class OutputStream(LastingWriter writer, IAnsiConsole? console, int? width = null) : IDisposable
{
    private const string Reset = "\e[0m";

    /// <summary>Whether something could not be written.</summary>
    public bool HasFailed => writer.HasFailed;

    /// <summary>Whether a person is looking, for whom <see cref="Draw"/> can draw.</summary>
    public bool IsDrawable => console is not null;

    /// <summary>The columns of the window; null where there is none and no line is broken.</summary>
    public int? Width => width;

    /// <summary>Writes a line, broken between words where the window is narrower; what follows is indented as it is.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">How many columns of it are written already.</param>
    public void WriteLine(string line = "", int column = 0) =>
        writer.Write(LineWrap.Of(SafeText.OneLine(line), width, column, line.Length - line.TrimStart(' ').Length) + "\n");

    /// <summary>Writes text of several lines.</summary>
    public void Write(string text) => writer.Write(SafeText.Lines(text));

    /// <summary>Writes text, coloured where there is colour.</summary>
    /// <remarks>The codes are written here and not by Spectre.Console, which would wrap source lines and so part them from their marks.</remarks>
    public void Write(string text, TextStyle style)
    {
        var code = console is null ? "" : Code(style);
        var safe = SafeText.Lines(text);
        if (code.Length == 0) writer.Write(safe);
        else writer.Write(safe.EndsWith('\n') ? $"{code}{safe[..^1]}{Reset}\n" : code + safe + Reset);
    }

    /// <summary>Draws, where <see cref="IsDrawable"/>.</summary>
    public void Draw(IRenderable drawing) => console!.Write(drawing);

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private static string Code(TextStyle style) => style switch
    {
        TextStyle.Place => "\e[1m",
        TextStyle.Error => "\e[1;31m",
        TextStyle.Warning => "\e[1;33m",
        TextStyle.Info => "\e[1;36m",
        TextStyle.Faint => "\e[2m",
        _ => "",
    };
}
