using Spectre.Console;
using Xunit;
using Yrkesresan.Packager.Cli;
using Yrkesresan.Packager.Diagnostics.Formats;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary>Colour is for people who look: never in a file or a pipe, nor where it is not wanted.</summary>
public sealed class ColourTests
{
    [Theory]
    [InlineData(false, null, true)]
    [InlineData(false, "", true)]
    [InlineData(false, "1", false)]
    [InlineData(false, "0", false)]
    [InlineData(true, null, false)]
    [InlineData(true, "1", false)]
    public void Colour_is_wanted_by_a_person_who_has_not_said_no(bool redirected, string? noColour, bool wanted) =>
        Assert.Equal(wanted, Terminal.WantsColour(redirected, noColour));

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
