using System.Text.Json;
using Xunit;

namespace Yrkesresan.Packager.Tests.Cli;

/// <summary><c>validate --date</c>: what will be wrong on the day when a law goes.</summary>
public sealed class AnotherDayTests : IDisposable
{
    private const string First = "prov/ny/10-ett/forberedelser/10-sida.md";

    private readonly SmallContent content = new();

    public AnotherDayTests()
    {
        content.Write("prov/kallor.yaml", """
            - {id: lag, titel: En lag (2025:1), utgivare: Riksdagen, typ: lag, gäller_till: 2027-01-01, ersätts_av: ny-lag}
            - {id: ny-lag, titel: En ny lag (2026:9), utgivare: Riksdagen, typ: lag, gäller_från: 2027-01-02}
            """);
        content.Write("prov/sprakregler.yaml", """
            - {id: gamla-lagen, mönster: '2025:1\b', från: 2027-01-02, nivå: varning, meddelande: En lag (2025:1) är upphävd., skriv: en ny lag (2026:9)}
            """);
        content.Write(First, File.ReadAllText(Path.Combine(content.Content, First)) + "Läs en lag (2025:1). Se `2025:1`.\n");
    }

    public void Dispose() => content.Dispose();

    [Fact]
    public void Nothing_is_wrong_on_the_last_day_but_that_the_new_law_is_not_used() =>
        Assert.Equal(["YR0352 kallor.yaml:2"], On("2027-01-01"));

    [Fact]
    public void Every_page_that_rests_on_the_law_is_named_on_the_day_after_and_every_wording() => Assert.Equal(
        ["YR0352 kallor.yaml:2", "YR0355 10-sida.md:7", "YR0355 10-sida.md:7", "YR0401 10-sida.md:15"],
        On("2027-01-02"));

    [Fact]
    public void A_law_that_is_used_too_early_is_told_of()
    {
        content.Write(
            First,
            File
                .ReadAllText(Path.Combine(content.Content, First))
                .Replace("källor: [lag]", "källor: [ny-lag]", StringComparison.Ordinal)
                .Replace("@lag", "@ny-lag", StringComparison.Ordinal));

        Assert.Equal(["YR0354 10-sida.md:7"], On("2027-01-01"));
    }

    private string[] On(string day) =>
    [
        .. JsonDocument.Parse(CliRun.Validate(content, "--format", "json", "--date", day).Out).RootElement.EnumerateArray()
            .Select(fault => $"{fault.GetProperty("code").GetString()} {Path.GetFileName(fault.GetProperty("file").GetString())}:{fault.GetProperty("line").GetInt32()}")
            .Order(StringComparer.Ordinal),
    ];
}
