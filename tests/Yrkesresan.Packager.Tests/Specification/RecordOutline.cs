using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Tests.Specification;

/// <summary>The outline of what a YAML file holds; what is left out and has no value of its own is not shown.</summary>
internal static partial class RecordOutline
{
    private static readonly string[] NotContent = ["Span", "Keys", "IsNoted", "EqualityContract"];

    public static string Of(object value)
    {
        var printed = new StringBuilder();
        Print(printed, value, 0);
        return printed.ToString();
    }

    private static void Print(StringBuilder printed, object value, int depth)
    {
        if (value is IEnumerable list)
        {
            foreach (var item in list)
            {
                var start = printed.Length;
                Print(printed, item, depth + 1);
                printed[start + (2 * depth)] = '•';
            }

            return;
        }

        if (Word(value) is { } word)
        {
            printed.Append(' ', 2 * depth).Append(word).Append('\n');
            return;
        }

        foreach (var property in value.GetType().GetProperties().Where(property => !NotContent.Contains(property.Name)))
        {
            if (property.GetValue(value) is not { } inner || inner is IEnumerable and not string && !((IEnumerable)inner).Cast<object>().Any()) continue;
            printed.Append(' ', 2 * depth).Append(CapitalInside().Replace(property.Name, " $0").ToLower(CultureInfo.InvariantCulture)).Append(':');
            if (Word(inner) is { } text) printed.Append(' ').Append(text).Append('\n');
            else Print(printed.Append('\n'), inner, inner is IEnumerable ? depth : depth + 1);
        }
    }

    /// <summary>A value that fits on a line; null for one that is made of others.</summary>
    private static string? Word(object value) => value switch
    {
        string text => text,
        Regex pattern => pattern.ToString(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool yes => yes ? "ja" : "nej",
        int number => number.ToString(CultureInfo.InvariantCulture),
        Severity severity => severity == Severity.Error ? "fel" : "varning",
        Enum choice => choice.ToString().ToLowerInvariant(),
        _ when value.GetType().Name == "Located`1" => Word(value.GetType().GetProperty("Value")!.GetValue(value)!),
        _ => null,
    };

    [GeneratedRegex(@"(?<=\p{Ll})\p{Lu}")]
    private static partial Regex CapitalInside();
}
