using System.Globalization;
using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>A number as a learner writes it. The same stands in the runtime's <c>answers.js</c>.</summary>
public static partial class WrittenNumber
{
    /// <summary>How many characters one takes in the stored state, at most: a sign, nine digits, a decimal sign and six more.</summary>
    public const int MostCharacters = 17;

    /// <summary>A number with a point for its decimal sign and nothing that means nothing: «−1 000,50» is <c>-1000.5</c>; null where it is none.</summary>
    public static string? Normalized(string written)
    {
        var match = Shape().Match(Spaces().Replace(written, ""));
        if (!match.Success) return null;
        var whole = match.Groups["whole"].Value.TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        var part = match.Groups["part"].Value.TrimEnd('0');
        var sign = match.Groups["sign"].Length > 0 && (whole != "0" || part.Length > 0) ? "-" : "";
        return sign + whole + (part.Length > 0 ? "." + part : "");
    }

    /// <summary>The value of a normalised number.</summary>
    public static decimal Value(string normalized) =>
        decimal.Parse(normalized, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<sign>[-\u2212])?(?<whole>[0-9]{1,9})(?:[.,](?<part>[0-9]{1,6}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"[ \u00A0\u202F\t]", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
