using System.Globalization;
using System.Text;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Yaml;

/// <summary>The escapes of a text in double quotation marks (YAML 1.2.2, 5.7): <c>\n</c>, <c>\xE5</c>, <c>\u00E5</c>, <c>\U000000E5</c>.</summary>
internal static class YamlEscapes
{
    private const string OneCharacter = "0abt\tnvfre \"/\\N_LP\n";

    /// <summary>The first escape that YAML does not have or that stands for no character; null where there is none.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="span">Where to look. Comments and what else stands before the first quotation mark in it are passed over.</param>
    public static TextSpan? FirstWrong(string text, TextSpan span)
    {
        for (var at = AfterQuotationMark(text, span); at < span.End && text[at] != '"';)
        {
            var length = text[at] == '\\' ? Length(text.AsSpan(at, span.End - at)) : 1;
            if (length == 0) return new TextSpan(at, Wrong(text, at, span.End));
            at += length;
        }

        return null;
    }

    /// <summary>Whether an escape is written as YAML has them, so that only its number can be wrong.</summary>
    public static bool IsNumber(ReadOnlySpan<char> escape) => Number(escape) is not null;

    private static int AfterQuotationMark(string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End && text[at] != '"')
        {
            var isComment = text[at] == '#' && (at == 0 || char.IsWhiteSpace(text[at - 1]));
            at = isComment && text.IndexOf('\n', at, span.End - at) is var end ? (end < 0 ? span.End : end) : at + 1;
        }

        return Math.Min(at + 1, span.End);
    }

    /// <summary>How many characters an escape takes; 0 where it is wrong. Two that are halves of a surrogate pair are one.</summary>
    private static int Length(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && OneCharacter.Contains(text[1], StringComparison.Ordinal)) return 2;
        if (Number(text) is not var (code, length)) return 0;
        if (Rune.IsValid(code)) return length;
        return Number(text[length..]) is var (low, more) && code <= char.MaxValue && low <= char.MaxValue && char.IsSurrogatePair((char)code, (char)low)
            ? length + more
            : 0;
    }

    private static (uint Code, int Length)? Number(ReadOnlySpan<char> text)
    {
        var digits = text switch { ['\\', 'x', ..] => 2, ['\\', 'u', ..] => 4, ['\\', 'U', ..] => 8, _ => 0 };
        return digits > 0 && text.Length >= 2 + digits
            && uint.TryParse(text.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (code, 2 + digits)
            : null;
    }

    private static int Wrong(string text, int start, int end) =>
        Number(text.AsSpan(start, end - start)) is var (_, length) ? start + length : Math.Min(start + 2, end);
}
