using System.Collections.Frozen;
using System.Collections.Immutable;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Inspection.Pages;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Checks;

/// <summary>A package that could be opened: what the checks look at.</summary>
/// <param name="Length">Bytes of the zip.</param>
/// <param name="Directory">Its table of contents.</param>
/// <param name="Texts">Its pages and scripts, by name: those that could be read.</param>
/// <param name="Unread">The names of the pages and scripts that were too large or too many to look into.</param>
/// <param name="Manifest">The manifest; null where there is none that can be read.</param>
/// <param name="Pages">The pages that the LMS opens.</param>
/// <param name="Scripts">The scripts that they run.</param>
internal sealed record InspectedPackage(
    long Length,
    ZipDirectory Directory,
    ImmutableSortedDictionary<string, PackageText> Texts,
    ImmutableArray<string> Unread,
    InspectedManifest? Manifest,
    ImmutableArray<LaunchPage> Pages,
    ImmutableArray<PageScript> Scripts)
{
    private readonly Lazy<FrozenDictionary<string, string>> byFoldedName = new(() =>
        Directory.Entries.Where(entry => !entry.IsFolder).Select(entry => entry.Name).DistinctBy(name => name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Everything in it, as its table of contents tells.</summary>
    public ImmutableArray<ZipEntry> Entries => Directory.Entries;

    /// <summary>The names of its files.</summary>
    public FrozenSet<string> Files { get; } = Directory.Entries.Where(entry => !entry.IsFolder).Select(entry => entry.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those of them that somebody put there on purpose.</summary>
    public IEnumerable<string> CourseFiles => Files.Where(file => !MacLeftover.IsOne(file));

    /// <summary>Whether every script that its pages run lies in it and was read, so that what stands nowhere is done nowhere.</summary>
    public bool HoldsAllScripts => Unread.IsEmpty && !Pages.SelectMany(page => page.References).Any(reference => reference.IsForeignScript);

    /// <summary>Where the LMS opens a SCO whose pages were read, or null: what its scripts do can be reported there.</summary>
    public ManifestAttribute? ScoLaunch =>
        Pages.IsEmpty ? null : Manifest?.Launched.FirstOrDefault(resource => resource is { ScormType.Value: "sco", Href: not null })?.Href!.Attribute;

    /// <summary>Whether any page or script has a word, wherever it stands: who says that something is never done must look everywhere.</summary>
    public bool Mentions(string word) => Texts.Values.Any(text => text.Text.Contains(word, StringComparison.Ordinal));

    /// <summary>The file that differs from a name in small and capital letters alone, or null.</summary>
    public string? InAnotherCase(string name) => byFoldedName.Value.GetValueOrDefault(name);
}
