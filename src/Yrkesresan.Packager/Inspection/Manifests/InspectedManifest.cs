using System.Collections.Immutable;
using Yrkesresan.Packager.Inspection.Archives;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Manifests;

/// <summary>What a manifest says, whether it is right or not. Names are found whatever their prefix, so that a wrong one is reported once.</summary>
internal sealed class InspectedManifest
{
    /// <summary>Takes a manifest.</summary>
    /// <param name="text">The file.</param>
    /// <param name="root">Its <c>manifest</c> element.</param>
    public InspectedManifest(PackageText text, ManifestElement root)
    {
        Text = text;
        Root = root;
        SchemaVersion = root.Child("metadata")?.Child("schemaversion");
        Organizations = root.Child("organizations");
        OrganizationList = [.. Organizations?.ChildrenOf("organization") ?? []];
        Items = [.. OrganizationList.SelectMany(organization => organization.Everywhere()).Where(element => element.Is("item"))];
        var resources = root.Child("resources");
        var before = Bounded(BaseOf(root) + (resources is null ? "" : BaseOf(resources)));
        Resources = [.. resources?.ChildrenOf("resource").Select(resource => new InspectedResource(resource, Bounded(before + BaseOf(resource)))) ?? []];
        Hrefs = [.. Resources.SelectMany(resource => resource.Files.Cast<ManifestHref?>().Prepend(resource.Href).OfType<ManifestHref>())];
        var byIdentifier = Resources.DistinctBy(resource => resource.Identifier).ToDictionary(resource => resource.Identifier, StringComparer.Ordinal);
        Launches =
        [
            .. from item in Items
               let reference = item.Attribute("identifierref")?.Value ?? ""
               where reference.Length > 0 && byIdentifier.ContainsKey(reference)
               select (item, byIdentifier[reference]),
        ];
    }

    /// <summary>The file.</summary>
    public PackageText Text { get; }

    /// <summary>Its <c>manifest</c> element.</summary>
    public ManifestElement Root { get; }

    /// <summary>The package's own version; empty where it is missing.</summary>
    public string Version => Root.Attribute("version")?.Value ?? "";

    /// <summary>The element that says which version of SCORM it is, or null.</summary>
    public ManifestElement? SchemaVersion { get; }

    /// <summary>The element that holds the organizations, or null.</summary>
    public ManifestElement? Organizations { get; }

    /// <summary>The organizations.</summary>
    public ImmutableArray<ManifestElement> OrganizationList { get; }

    /// <summary>Every item, at whatever depth.</summary>
    public ImmutableArray<ManifestElement> Items { get; }

    /// <summary>Every resource.</summary>
    public ImmutableArray<InspectedResource> Resources { get; }

    /// <summary>Every file that is pointed at.</summary>
    public ImmutableArray<ManifestHref> Hrefs { get; }

    /// <summary>The items that open something, each with what it opens.</summary>
    public ImmutableArray<(ManifestElement Item, InspectedResource Resource)> Launches { get; }

    /// <summary>The resources that are opened, each once.</summary>
    public IEnumerable<InspectedResource> Launched => Launches.Select(launch => launch.Resource).DistinctBy(resource => resource.Element);

    /// <summary>It is put before every address: where it is longer than any path, no file can be found by it, and all of it would fill the memory.</summary>
    private static string Bounded(string written) => written[..Math.Min(written.Length, InspectionLimits.FolderLength)];

    private static string BaseOf(ManifestElement element) =>
        element.Attributes.FirstOrDefault(attribute => attribute is { Prefix: "xml", LocalName: "base" })?.Value ?? "";
}
