using System.Text;

namespace Yrkesresan.Packager.Rendering;

/// <summary>
/// Leaves out the comments and empty lines of a script or stylesheet: they are for whoever works in <c>templates/</c>, and half of what a learner's
/// phone would load. What is left stays readable.
/// </summary>
internal static class SourceComments
{
    /// <summary>Only comments that fill whole lines go; one beside code stays, so that no string or address is ever taken for a comment.</summary>
    public static string Without(string source)
    {
        var kept = new StringBuilder(source.Length);
        var inside = false;
        foreach (var line in source.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (inside) inside = !words.EndsWith("*/");
            else if (OpensBlock(words)) inside = true;
            else if (!IsComment(words)) kept.Append(line.TrimEnd()).Append('\n');
        }

        return kept.ToString();
    }

    private static bool OpensBlock(ReadOnlySpan<char> words) => words.StartsWith("/*") && !words.Contains("*/", StringComparison.Ordinal);

    private static bool IsComment(ReadOnlySpan<char> words) =>
        words.IsEmpty || words.StartsWith("//") || (words.StartsWith("/*") && words.IndexOf("*/") == words.Length - 2);
}
