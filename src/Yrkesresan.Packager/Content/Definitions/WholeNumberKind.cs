using System.Globalization;
using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>A whole number within bounds.</summary>
/// <param name="smallest">The smallest that is allowed.</param>
/// <param name="largest">The largest that is allowed.</param>
public sealed class WholeNumberKind(int smallest, int largest) : ValueKind<int>
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
            : "Skriv bara siffror, utan enhet och utan decimaler."));
        return Placeholder;
    }
}
