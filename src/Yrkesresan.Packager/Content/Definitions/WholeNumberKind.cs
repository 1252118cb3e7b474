using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A whole number within bounds.</summary>
/// <param name="smallest">The smallest that is allowed.</param>
/// <param name="largest">The largest that is allowed.</param>
public sealed partial class WholeNumberKind(int smallest, int largest) : ValueKind<int>
{
    /// <inheritdoc/>
    public override int Placeholder => smallest;

    /// <inheritdoc/>
    public override JsonObject Schema => new() { ["type"] = "integer", ["minimum"] = smallest, ["maximum"] = largest };

    /// <inheritdoc/>
    public override int Read(YamlNode node, DiagnosticBag faults)
    {
        var wanted = FormattableString.Invariant($"ett heltal från {smallest} till {largest}");
        if (Word(node, wanted, faults) is not { } text) return Placeholder;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= smallest && number <= largest)
            return number;

        faults.Add(YamlFaults.NotANumber.At(node.Span, $"”{text}” ska vara {wanted}.", text.IndexOfAny(['-', '–', '—'], 1) > 0
            ? "Skriv ett enda tal, inte ett från och ett till."
            : Digits().Matches(text) is [var only] && !text.Contains(',', StringComparison.Ordinal) && !text.Contains('.', StringComparison.Ordinal)
                && int.TryParse(only.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var meant) && meant >= smallest && meant <= largest
                ? $"Skriv bara siffrorna: {only.Value}"
            : "Skriv bara siffror, utan enhet och utan decimaler."));
        return Placeholder;
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
