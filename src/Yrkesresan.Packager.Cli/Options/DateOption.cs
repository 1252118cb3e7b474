using System.CommandLine;
using System.Globalization;

namespace Yrkesresan.Packager.Cli.Options;

/// <summary>The day that the content is checked for: sources and language rules have days from which they apply.</summary>
internal static class DateOption
{
    private const string Epoch = "SOURCE_DATE_EPOCH";

    /// <summary>The option.</summary>
    public static TextOption Option { get; } = Create();

    /// <summary>The day given, else that of <c>SOURCE_DATE_EPOCH</c>, else today.</summary>
    /// <exception cref="CommandFailure"><c>SOURCE_DATE_EPOCH</c> is not a time.</exception>
    public static DateOnly Of(ParseResult parsed, Surroundings surroundings)
    {
        if (Option.In(parsed) is { } given) return Day(given)!.Value;
        if (surroundings.Variable(Epoch) is not { Length: > 0 } epoch) return DateOnly.FromDateTime(surroundings.Time.GetLocalNow().DateTime);
        if (!long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
            throw new CommandFailure($"Miljövariabeln {Epoch} är ”{epoch}”. Den ska vara ett antal sekunder sedan 1970, i siffror.");
        return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
    }

    private static TextOption Create()
    {
        var option = new TextOption("--date", "ÅÅÅÅ-MM-DD", $"Dagen som innehållet kontrolleras för. Annars gäller {Epoch}, eller dagens datum.");
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value.Length: > 0 } token] && Day(token.Value) is null)
                result.AddError($"”{token.Value}” är inget datum. Skriv --date som år, månad och dag, till exempel 2026-11-30.");
        });
        return option;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
