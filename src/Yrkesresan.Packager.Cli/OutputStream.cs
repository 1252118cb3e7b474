using Spectre.Console;
using Yrkesresan.Packager.Diagnostics.Formats;

namespace Yrkesresan.Packager.Cli;

/// <summary>One of the two streams of a <see cref="Terminal"/>.</summary>
/// <param name="Writer">Takes plain text.</param>
/// <param name="Console">Draws in colour; null where the text goes to a file or a pipe, or colour is not wanted.</param>
internal sealed record OutputStream(TextWriter Writer, IAnsiConsole? Console)
{
    private const string Reset = "\e[0m";

    /// <summary>Writes a line.</summary>
    public void WriteLine(string line = "") => Writer.Write(line + "\n");

    /// <summary>Writes text, coloured where there is colour.</summary>
    /// <remarks>The codes are written here and not by Spectre.Console, which would wrap source lines and so part them from their marks.</remarks>
    public void Write(string text, TextStyle style)
    {
        var code = Console is null ? "" : Code(style);
        if (code.Length == 0) Writer.Write(text);
        else Writer.Write(text.EndsWith('\n') ? $"{code}{text[..^1]}{Reset}\n" : code + text + Reset);
    }

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
