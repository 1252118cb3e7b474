using System.Collections.Frozen;
using System.Collections.Immutable;
using Yrkesresan.Packager.Scorm.Inspection.Archives;
using Yrkesresan.Packager.Scorm.Inspection.Manifests;
using Yrkesresan.Packager.Scorm.Inspection.Pages;

namespace Yrkesresan.Packager.Scorm.Inspection;

/// <summary>A package that could be opened: what the checks look at.</summary>
/// <param name="Length">Bytes of the zip.</param>
/// <param name="Entries">Everything in it, as its table of contents tells.</param>
/// <param name="Texts">Its pages and scripts, by name: those that could be read.</param>
/// <param name="Unread">The names of the pages and scripts that were too large or too many to look into.</param>
/// <param name="Manifest">The manifest; null where there is none that can be read.</param>
/// <param name="Pages">The pages that the LMS opens.</param>
/// <param name="Scripts">The scripts that they run.</param>
internal sealed record InspectedPackage(
    long Length,
    ImmutableArray<ZipEntry> Entries,
    ImmutableSortedDictionary<string, PackageText> Texts,
    ImmutableArray<string> Unread,
    InspectedManifest? Manifest,
    ImmutableArray<LaunchPage> Pages,
    ImmutableArray<PageScript> Scripts)
{
    private readonly Lazy<FrozenDictionary<string, string>> byFoldedName = new(() =>
        Entries.Where(entry => !entry.IsFolder).Select(entry => entry.Name).DistinctBy(name => name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase));

    /// <summary>The names of its files.</summary>
    public FrozenSet<string> Files { get; } = Entries.Where(entry => !entry.IsFolder).Select(entry => entry.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The file that differs from a name in small and capital letters alone, or null.</summary>
    public string? InAnotherCase(string name) => byFoldedName.Value.GetValueOrDefault(name);
}
