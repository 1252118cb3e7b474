using System.Text;

namespace Yrkesresan.Packager.Content.Text;

/// <summary>Words → an id of a–z, 0–9 and hyphens.</summary>
public static class Slug
{
    /// <summary>«Vad är en skyddsbedömning?» → <c>vad-ar-en-skyddsbedomning</c>; empty where no letter or digit is left.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var character in words.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character)) slug.Append(character);
            else if (char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark) continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
