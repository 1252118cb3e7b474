using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A day, written <c>2026-11-24</c>.</summary>
public sealed partial class DateKind : ValueKind<DateOnly>
{
    /// <summary>How days are written elsewhere in Sweden.</summary>
    private static readonly string[] OtherForms = ["yyyy-M-d", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "d/M yyyy", "d/M/yyyy", "d/M-yyyy", "d.M.yyyy", "d-M-yyyy", "yy-MM-dd", "d/M-yy", "d/M yy"];

    /// <summary>In Swedish, whatever the machine's language.</summary>
    private static readonly string[] Months =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    /// <inheritdoc/>
    public override DateOnly Placeholder => DateOnly.MinValue;

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" };

    /// <inheritdoc/>
    public override DateOnly Read(YamlNode node, DiagnosticBag faults)
    {
        if (Word(node, "ett datum", faults) is not { } text) return Placeholder;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;

        var bare = Around().Replace(text, "").Replace('–', '-').Replace('—', '-');
        if (DateOnly.TryParseExact(bare, OtherForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var meant) || IsSpoken(bare, out meant))
        {
            faults.Add(YamlFaults.NotADate.At(
                node.Span,
                $"”{text}” är inte skrivet som ett datum.",
                string.Create(CultureInfo.InvariantCulture, $"Skriv år, månad och dag med streck emellan och nollor där de behövs: {meant:yyyy-MM-dd}")));
            return meant;
        }

        faults.Add(YamlFaults.NotADate.At(node.Span, $"”{text}” är inget datum.", Help(bare)));
        return Placeholder;
    }

    /// <summary>What is wrong with something that looks like a date: a month or a day that there is none of, or no day at all.</summary>
    private static string Help(string text)
    {
        if (Numbers().Match(text) is { Success: true } date)
        {
            var (year, month) = (Number(date.Groups["year"]), Number(date.Groups["month"]));
            if (month is < 1 or > 12)
                return $"Det finns ingen månad {date.Groups["month"].Value}. Skriv år, månad och dag i den ordningen, till exempel 2026-11-24.";
            if (!date.Groups["day"].Success) return WithoutDay(year, month);
            var name = char.ToUpperInvariant(Months[month - 1][0]) + Months[month - 1][1..];
            if (year > 0) return string.Create(CultureInfo.InvariantCulture, $"{name} {year} har {DateTime.DaysInMonth(year, month)} dagar. Rätta dagen.");
        }

        if (MonthAndYear().Match(text) is { Success: true } spoken && MonthOf(spoken.Groups["month"]) is > 0 and var number)
            return WithoutDay(Number(spoken.Groups["year"]), number);
        return "Skriv år, månad och dag med streck emellan, till exempel 2026-11-24.";
    }

    private static string WithoutDay(int year, int month) =>
        string.Create(CultureInfo.InvariantCulture, $"Dagen saknas. Skriv den också, till exempel {year:0000}-{month:00}-01.");

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The number of a month by its name or the beginning of it; 0 where it is none.</summary>
    private static int MonthOf(Group name) => Array.FindIndex(Months, month => month.StartsWith(name.Value, StringComparison.OrdinalIgnoreCase)) + 1;

    /// <summary>«1 september 2026», «den 1 sept. 2026».</summary>
    private static bool IsSpoken(string text, out DateOnly date)
    {
        date = default;
        var match = Spoken().Match(text);
        if (!match.Success) return false;
        var month = MonthOf(match.Groups["month"]);
        return month > 0 && DateOnly.TryParseExact(
            string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{month}-{match.Groups["day"].Value}"),
            "yyyy-M-d",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out date);
    }

    [GeneratedRegex(@"\A(?:den )?(?<day>[0-9]{1,2}):?e? +(?<month>\p{L}{3,9})\.?,? +(?<year>[0-9]{4})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    /// <summary>A weekday before a date; a time or a full stop after it.</summary>
    [GeneratedRegex(
        @"\A(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?(?:en)?,? +(?:den )?|(?<=[0-9])[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?Z?\z|\.\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Around();

    [GeneratedRegex(@"\A(?<year>[0-9]{4})-(?<month>[0-9]{1,2})(?:-(?<day>[0-9]{1,2}))?\z")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\A(?<month>\p{L}{3,9})\.? +(?<year>[0-9]{4})\z")]
    private static partial Regex MonthAndYear();
}
