using System.Collections.Immutable;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>What was kept of a zip's contents.</summary>
/// <param name="IsWhole">Whether every entry was read to its end; not where the zip unpacks to more than is read.</param>
/// <param name="Manifest">The bytes of <c>imsmanifest.xml</c>; null where there is none that can be read.</param>
/// <param name="Texts">The pages and scripts.</param>
/// <param name="Unread">The names of those that were too large or too many.</param>
internal sealed record PackageBytes(
    bool IsWhole,
    ReadOnlyMemory<byte>? Manifest,
    ImmutableSortedDictionary<string, PackageText> Texts,
    ImmutableArray<string> Unread)
{
    /// <summary>The manifest's name: at the package's root, in lower case.</summary>
    public const string ManifestName = "imsmanifest.xml";
}
