using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Tests.Properties.Documents;

/// <summary>
/// All that a page's text says, but for its places, and for what reading adds: anchors, and how words are cut into runs.
/// </summary>
internal static class DocumentPrinter
{
    private static readonly string[] Added = ["Anchor", "Escaped", "EqualityContract"];

    public static string Print(ImmutableArray<Block> blocks)
    {
        var printed = new StringBuilder();
        Print(printed, blocks, 0);
        return printed.ToString();
    }

    private static void Print(StringBuilder printed, object? value, int depth)
    {
        switch (value)
        {
            case null or TextSpan:
                break;
            case string or ValueType and not IEnumerable:
                printed.Append(' ', depth).Append(FormattableString.Invariant($"{value}")).Append('\n');
                break;
            case ImmutableArray<Inline> line:
                foreach (var inline in Joined(line)) Print(printed, inline, depth + 1);
                break;
            case IEnumerable list:
                foreach (var item in list) Print(printed, item, depth + 1);
                break;
            default:
                printed.Append(' ', depth).Append(value.GetType().Name).Append('\n');
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !Added.Contains(property.Name)))
                    Print(printed, property.GetValue(value), depth + 1);
                break;
        }
    }

    /// <summary>A line with its words in one piece, without spaces at its ends.</summary>
    private static IEnumerable<object> Joined(ImmutableArray<Inline> line)
    {
        var pieces = new List<object>();
        foreach (var inline in line)
        {
            if (inline is not TextRun run) pieces.Add(inline);
            else if (pieces is [.., string before]) pieces[^1] = before + run.Text;
            else pieces.Add(run.Text);
        }

        if (pieces is [string first, ..]) pieces[0] = first.TrimStart();
        if (pieces is [.., string last]) pieces[^1] = last.TrimEnd();
        return pieces.Where(piece => piece is not "");
    }
}
