using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A day, written <c>2026-11-24</c>.</summary>
public sealed partial class DateKind : ValueKind<DateOnly>
{
    /// <summary>How days are written elsewhere in Sweden.</summary>
    private static readonly string[] OtherForms = ["yyyy-M-d", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "d/M yyyy", "d/M/yyyy", "d/M-yyyy", "d.M.yyyy", "d-M-yyyy"];

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

        if (DateOnly.TryParseExact(text, OtherForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var meant) || IsSpoken(text, out meant))
        {
            faults.Add(YamlFaults.NotADate.At(
                node.Span,
                $"”{text}” är inte skrivet som ett datum.",
                string.Create(CultureInfo.InvariantCulture, $"Skriv år, månad och dag med streck emellan och nollor där de behövs: {meant:yyyy-MM-dd}")));
            return meant;
        }

        faults.Add(YamlFaults.NotADate.At(node.Span, $"”{text}” är inget datum.", "Skriv år, månad och dag med streck emellan, till exempel 2026-11-24."));
        return Placeholder;
    }

    /// <summary>«1 september 2026», «den 1 sept. 2026».</summary>
    private static bool IsSpoken(string text, out DateOnly date)
    {
        date = default;
        var match = Spoken().Match(text);
        if (!match.Success) return false;
        var month = Array.FindIndex(Months, name => name.StartsWith(match.Groups["month"].Value, StringComparison.OrdinalIgnoreCase)) + 1;
        return month > 0 && DateOnly.TryParseExact(
            string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{month}-{match.Groups["day"].Value}"),
            "yyyy-M-d",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out date);
    }

    [GeneratedRegex(@"\A(?:den )?(?<day>[0-9]{1,2}):?e? +(?<month>\p{L}{3,9})\.?,? +(?<year>[0-9]{4})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}
