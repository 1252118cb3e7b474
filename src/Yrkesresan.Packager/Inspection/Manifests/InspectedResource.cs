using System.Collections.Immutable;

namespace Yrkesresan.Packager.Inspection.Manifests;

/// <summary>A resource of a manifest, whether it is right or not.</summary>
/// <param name="Element">The element.</param>
/// <param name="Base">What <c>xml:base</c> puts before every <c>href</c> in it.</param>
internal sealed record InspectedResource(ManifestElement Element, string Base)
{
    /// <summary>What items refer to it by; empty where it is missing.</summary>
    public string Identifier => Element.Attribute("identifier")?.Value ?? "";

    /// <summary>What it opens, or null.</summary>
    public ManifestHref? Href { get; } = HrefOf(Element, Base, isLaunch: true);

    /// <summary>The attribute that says <c>sco</c> or <c>asset</c>, or null.</summary>
    public ManifestAttribute? ScormType => Element.Attribute("scormtype");

    /// <summary>Its files.</summary>
    public ImmutableArray<ManifestHref> Files { get; } =
        [.. Element.ChildrenOf("file").Select(file => HrefOf(file, Base, isLaunch: false)).OfType<ManifestHref>()];

    private static ManifestHref? HrefOf(ManifestElement element, string before, bool isLaunch) =>
        element.Attribute("href") is { Value.Length: > 0 } href ? new ManifestHref(href, before, isLaunch) : null;
}
