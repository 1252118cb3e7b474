using Spectre.Console;
using Xunit;
using Yrkesresan.Packager.Cli;
using Yrkesresan.Packager.Diagnostics.Formats;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary>Colour is for people who look: never in a file or a pipe, nor where it is not wanted.</summary>
public sealed class ColourTests
{
    [Theory]
    [InlineData(false, null, "xterm", true)]
    [InlineData(false, null, null, true)]
    [InlineData(false, "", "xterm", true)]
    [InlineData(false, "1", "xterm", false)]
    [InlineData(false, "0", "xterm", false)]
    [InlineData(false, null, "dumb", false)]
    [InlineData(true, null, "xterm", false)]
    [InlineData(true, "1", "xterm", false)]
    public void Colour_is_wanted_by_a_person_who_has_not_said_no(bool redirected, string? noColour, string? term, bool wanted) =>
        Assert.Equal(wanted, Terminal.WantsColour(redirected, noColour, term));

    [Theory]
    [InlineData(false, null, 80)]
    [InlineData(false, "132", 132)]
    [InlineData(false, "0", 80)]
    [InlineData(false, "bred", 80)]
    [InlineData(true, "132", null)]
    [InlineData(true, null, null)]
    public void Lines_are_broken_at_a_windows_width_and_never_in_a_pipe(bool redirected, string? columns, int? width) =>
        Assert.Equal(width, Terminal.Width(redirected, columns, () => 80));

    [Fact]
    public void A_terminal_without_a_width_breaks_nothing()
    {
        Assert.Null(Terminal.Width(redirected: false, null, () => 0));
        Assert.Null(Terminal.Width(redirected: false, null, () => throw new IOException("No window.")));
    }

    [Fact]
    public void A_coloured_line_ends_plain()
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        using var lasting = new LastingWriter(writer);
        using var coloured = new OutputStream(lasting, console);
        using var plain = new OutputStream(lasting, null);

        coloured.Write("fel\n", TextStyle.Error);
        plain.Write("fel\n", TextStyle.Error);

        Assert.Equal("\e[1;31mfel\e[0m\nfel\n", writer.ToString());
    }
}
