using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Scriban.Runtime;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.Rendering.Fingerprints;

/// <summary>
/// A part → the fingerprint of what learners see and keep of it: of everything that the templates are given, and of the media files. Nothing is listed
/// here, so nothing that is added to a model can be forgotten.
/// </summary>
public static class PartFingerprint
{
    /// <summary>The name of a page's media files among its hashes: the only thing that templates are not given.</summary>
    public const string MediaName = "media";

    /// <summary>Hexadecimal digits of the hash of everything: as many as a package's version has.</summary>
    private const int WholeDigits = 20;

    /// <summary>Hexadecimal digits of the hash of one thing: it is held against one other only.</summary>
    private const int Digits = 8;

    /// <summary>The fingerprint of a part that has no errors.</summary>
    /// <param name="view">The part, with all that it belongs to.</param>
    /// <param name="media">Gives a media file, by path below the content folder.</param>
    public static ContentFingerprint Of(PartView view, Func<string, SnapshotFile> media)
    {
        var theme = new BareTheme();
        var whole = Hashes(PartRenderer.PartModelOf(view));
        var pages = view.Part.Pages
            .Select(page => (
                page.Id,
                Hashes: Hashes(PartRenderer.PageModelOf(view, page, theme, WithoutBytes)).Add(MediaName, Media(view.Course, page, media))))
            .ToArray();
        return new(
            Hash(ModelText.Of(new ScriptArray(pages.Select(page => Listed(page.Hashes)).Prepend(Listed(whole)))), WholeDigits),
            whole,
            pages.ToImmutableDictionary(page => page.Id, page => page.Hashes, StringComparer.Ordinal));
    }

    /// <summary>A picture's own size is no part of the text: that it was exchanged is seen in the file.</summary>
    private static MemoryFile WithoutBytes(string path) => new(path, ReadOnlyMemory<byte>.Empty);

    private static string Media(Course course, Page page, Func<string, SnapshotFile> media) => Hash(
        string.Join('\n', PageMedia.Of(course, page).Order(StringComparer.Ordinal).Select(path =>
            $"{path[(course.Folder.Length + 1)..]} {media(path).Hash.ToUpperInvariant()}")),
        Digits);

    private static ImmutableSortedDictionary<string, string> Hashes(ScriptObject model) =>
        Leaves("", model).ToImmutableSortedDictionary(leaf => leaf.Path, leaf => Hash(ModelText.Of(leaf.Value), Digits), StringComparer.Ordinal);

    private static IEnumerable<(string Path, object? Value)> Leaves(string before, ScriptObject model) => model.SelectMany(member =>
        member.Value is ScriptObject inner ? Leaves($"{before}{member.Key}.", inner) : [(before + member.Key, member.Value)]);

    private static ScriptArray Listed(ImmutableSortedDictionary<string, string> hashes) => new(hashes.SelectMany(hash => new[] { hash.Key, hash.Value }));

    private static string Hash(string text, int digits) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];
}
