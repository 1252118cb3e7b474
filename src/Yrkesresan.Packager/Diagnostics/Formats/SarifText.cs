using System.Text.Json;
using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>Plain text in SARIF, where braces are placeholders (2.1.0, 3.11.5) and <c>[words](target)</c> is a link (3.11.6).</summary>
internal static partial class SarifText
{
    /// <summary>Writes an object that holds a text.</summary>
    public static void Write(string property, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(property);
        json.WriteString("text", Escaped(text));
        json.WriteEndObject();
    }

    /// <summary>The text with braces doubled and with a backslash before what would be a link.</summary>
    public static string Escaped(string text) => LinkStart().Replace(SafeText.WellFormed(text), @"\[")
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);

    [GeneratedRegex(@"\[(?=[^\[\]]*\]\()")]
    private static partial Regex LinkStart();
}
