using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Faults;
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

        faults.Add(YamlFaults.NotANumber.At(node.Span, $"”{text}” ska vara {wanted}.", Help(text)));
        return Placeholder;
    }

    /// <summary>The number that can be read out of what is written: the last of «2020–2024», the one of «ca 10 min».</summary>
    private string Help(string text)
    {
        var numbers = Digits().Matches(text).Select(match => match.Value).ToArray();
        var isRange = text.IndexOfAny(['-', '–', '—'], 1) > 0;
        var fitting = Array.FindLast(numbers, IsWithin);
        // Hours, decimals and days would be another number.
        if (fitting is null || Other().IsMatch(text) || numbers.Length > (isRange ? 2 : 1))
            return isRange ? "Skriv ett enda tal, inte ett från och ett till." : "Skriv bara siffror, utan enhet och utan decimaler.";
        return isRange ? $"Skriv ett enda tal, till exempel {fitting}." : $"Skriv bara siffrorna: {fitting}";
    }

    private bool IsWithin(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= smallest && number <= largest;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"[0-9][.,:][0-9]|\b(?:h|tim|timm?ar?|timme|sek|sekunder)\b|[0-9]h\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
