using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Rendering;

/// <summary>Puts the numbers that a script names in capital letters where the names are used: the minifier shortens such a name, but keeps the constant.</summary>
internal static partial class ConstantNumbers
{
    /// <summary>A script with the numbers in place of their names.</summary>
    /// <param name="script">JavaScript; its named numbers stand on lines of their own: <c>const MOST = 50;</c>.</param>
    public static string Inlined(string script)
    {
        var numbers = Constant.Matches(script).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["number"].Value, StringComparer.Ordinal);
        return CapitalName.Replace(Constant.Replace(script, ""), match => numbers.GetValueOrDefault(match.Value, match.Value));
    }

    [GeneratedRegex(@"^const (?<name>[A-Z][A-Z_]*) = (?<number>\d[\d_]*);\n", RegexOptions.Multiline)]
    private static partial Regex Constant { get; }

    [GeneratedRegex(@"\b[A-Z][A-Z_]*\b")]
    private static partial Regex CapitalName { get; }
}
