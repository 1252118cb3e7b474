using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Sources;
using Yrkesresan.Packager.Release.Comparisons;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>Content → <see cref="ContentMark"/>. What is not sure to leave the package as it was counts as a change.</summary>
public static class ContentMarks
{
    /// <summary>As many hexadecimal digits as a package's version has.</summary>
    private const int HexDigits = 20;

    /// <summary>The mark of a part.</summary>
    /// <exception cref="IOException">A media file cannot be read.</exception>
    public static ContentMark Of(Journey journey, Course course, Part part, IContentSource content)
    {
        var pages = part.Pages.ToImmutableSortedDictionary(page => page.Id, page => Hash(OfPage(journey, course, page, content)), StringComparer.Ordinal);
        return new(Hash(OfHeaders(journey, course, part).Concat(part.Pages.Select(page => pages[page.Id]))), pages);
    }

    private static IEnumerable<string?> OfHeaders(Journey journey, Course course, Part part)
    {
        var (whole, header, days) = (journey.Header, course.Header, course.Header.Kursdagar);
        return
        [
            whole.Titel.Value, whole.Ansvarig.Value, whole.Språk.Value, whole.Kontakt?.Value, whole.Tillgänglighetsredogörelse?.Value,
            .. whole.Steg.Where(steg => steg.Id.Value == course.Stop).SelectMany(steg => new[] { steg.Titel.Value, steg.Tid?.Value }),
            .. whole.Platser.Where(plats => plats.Id.Value == course.Stop).Select(plats => plats.Titel.Value),
            .. whole.Spår.Select(spår => $"{spår.Id}={spår.Titel}"),
            header.Titel.Value, header.Kod.Value, header.Sammanfattning.Value, .. header.Spår.Select(spår => spår.Value),
            header.Märkning?.Value, header.IngårI?.Value, header.GodkändAndel?.ToString(),
            days?.Upplägg.Value, days?.Antal?.ToString(), days?.Form?.Value, days?.GenomförsAv?.Value, days?.Fastställd.ToString(), days?.Osäker.ToString(),
            part.Folder,
        ];
    }

    /// <summary>The file as it is written, and what it takes from others: goals, sources, media and who made them.</summary>
    private static IEnumerable<string?> OfPage(Journey journey, Course course, Page page, IContentSource content)
    {
        var text = page.Source.Text;
        var media = PageMedia.Of(course, page).ToArray();
        return
        [
            text,
            .. journey.Kunskapsmål.Where(mål => IsNamed(mål.Id)).Select(mål => $"{mål.Id} {mål.Text} {mål.Nivå} {mål.Status}"),
            .. journey.Källor
                .Where(källa => IsNamed(källa.Id))
                .Select(källa => $"{källa.Id} {källa.Titel} {källa.Utgivare} {källa.Url} {källa.År} {källa.Artikelnummer} {källa.Minuter}"),
            // A film's card is filled in from the source with the same address.
            .. journey.Källor
                .Where(källa => källa.Url is { } url && text.Contains(url.Value, StringComparison.Ordinal))
                .Select(källa => $"{källa.Titel} {källa.Minuter}"),
            .. media.Select(path => path + " " + Convert.ToHexStringLower(SHA256.HashData(content.Read(path).Span))),
            .. course.Credits.Where(credit => media.Contains(course.MediaPath(credit.Fil.Value))).Select(credit => $"{credit.Upphov} {credit.Licens}"),
        ];

        bool IsNamed(Located<string> id) => text.Contains(id.Value, StringComparison.Ordinal);
    }

    /// <summary>Null and empty are the same; a NUL, which no text can hold, keeps the texts apart.</summary>
    private static string Hash(IEnumerable<string?> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))))[..HexDigits];
}
