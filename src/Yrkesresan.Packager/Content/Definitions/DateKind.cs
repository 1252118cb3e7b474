using System.Globalization;
using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A day, written <c>2026-11-24</c>.</summary>
public sealed class DateKind : ValueKind<DateOnly>
{
    /// <summary>How days are written elsewhere in Sweden.</summary>
    private static readonly string[] OtherForms = ["yyyy-M-d", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "d/M yyyy", "d/M/yyyy", "d/M-yyyy", "d.M.yyyy", "d-M-yyyy"];

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

        if (DateOnly.TryParseExact(text, OtherForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var meant))
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
}
