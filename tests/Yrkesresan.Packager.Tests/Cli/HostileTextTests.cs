using System.Text.Json;
using Xunit;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary>What a file's name, a title or an argument holds never steers the terminal, starts a line or turns the words around it.</summary>
public sealed class HostileTextTests : IDisposable
{
    /// <summary>Clears the screen, starts a command of GitHub's, writes backwards, and rings.</summary>
    private const string Hostile = "\u001b[2J\u009b31m\n::error::hej\r\u202Eab\u2066\u200F\u061C\uFEFF\u0007";

    private const string Shown = "\uFFFD[2J\uFFFD31m\uFFFD::error::hej\uFFFD\uFFFDab\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD";

    private readonly SmallContent content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void An_argument_is_shown_on_one_line() => Assert.Equal(
        new CliRun(2, "", $"Fel: Mappen ”{Shown}” finns inte. Kör i arkivets rot, eller ange mappen med --content MAPP.\n"),
        CliRun.Of("validate", "--content", Hostile));

    [Fact]
    public void So_are_a_verb_an_option_and_a_package()
    {
        Assert.StartsWith($"Fel: Verbet ”{Shown}” finns inte.", CliRun.Of(Hostile).Error, StringComparison.Ordinal);
        Assert.StartsWith($"Fel: Valet ”--{Shown}” finns inte.", CliRun.Of("build", "--" + Hostile).Error, StringComparison.Ordinal);
        Assert.Equal($"Fel: Filen ”{Shown}” finns inte.\n", CliRun.Of("inspect", Hostile).Error);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Names_and_titles_are_shown_without_what_cannot_be_seen(string format)
    {
        if (OperatingSystem.IsWindows()) return; // Its names cannot hold such characters.
        content.Write($"prov/ny/10-ett/media/{Hostile}.png", "");
        content.Write("prov/ny/10-ett/forberedelser/20-sida.md", "---\n\"\\e[2J\\u202E\\n::error::\": x\ntitel: \"\u202Ehej\u2066\"\n---\n\nText.\n");

        var run = CliRun.Validate(content, "--format", format);

        Assert.Equal("", run.Error);
        Assert.DoesNotContain(run.Out, character => character != '\n' && IsHidden(character));
        Assert.DoesNotContain("\n::error::", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_gives_the_name_as_it_is()
    {
        if (OperatingSystem.IsWindows()) return; // Its names cannot hold such characters.
        content.Write($"prov/ny/10-ett/media/{Hostile}.png", "");
        using var read = JsonDocument.Parse(CliRun.Validate(content, "--format", "json").Out);
        Assert.Contains($"prov/ny/10-ett/media/{Hostile}.png", read.RootElement.EnumerateArray().Select(each => each.GetProperty("file").GetString()));
    }

    private static bool IsHidden(char character) =>
        char.IsControl(character) || character is '\u061C' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
