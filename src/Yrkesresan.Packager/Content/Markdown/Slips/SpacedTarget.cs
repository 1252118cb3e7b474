using Yrkesresan.Packager.Content.Text;
using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>A picture or link to a file whose name has spaces, which makes text of it: <c>![Stolar](../media/två stolar.png)</c>.</summary>
internal static partial class SpacedTarget
{
    /// <summary>What an editor is told about one that goes over an offset; null where none does.</summary>
    public static (string Message, string Help)? At(string text, int offset)
    {
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var end = text.IndexOf('\n', offset) is >= 0 and var found ? found : text.Length;
        var at = offset - start;
        if (Form().Matches(text[start..end]).FirstOrDefault(match => match.Index <= at && at < match.Index + match.Length) is not { } link) return null;

        var file = $"{Slug.Of(link.Groups["name"].Value)}.{link.Groups["extension"].Value.ToLowerInvariant()}";
        var isPicture = link.Groups["picture"].Length > 0;
        return (
            $"Filens namn har mellanslag, så {(isPicture ? "bilden" : "länken")} blev text.",
            $"Byt namn på filen till {file} och skriv {link.Groups["picture"].Value}[{link.Groups["words"].Value}]({link.Groups["folder"].Value}{file})");
    }

    [GeneratedRegex(
        @"(?<picture>!?)\[(?<words>[^\[\]]{0,300})\]"
        + @"\((?<folder>(?:[a-z0-9._-]{1,100}/){0,8})(?<name>[^()/:]{1,100} [^()/:]{0,100})\.(?<extension>[A-Za-z0-9]{2,4})\)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
