using System.Collections.Immutable;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>Checks that a package's manifest agrees with itself and with the files.</summary>
public static class PackageFaults
{
    /// <summary>Everything that is wrong, in the order of the kinds.</summary>
    public static ImmutableArray<PackageFault> In(PackageContents package) => package.Manifest is { } manifest
        ? [.. DefaultOrganization(manifest), .. Items(manifest), .. Resources(manifest), .. Files(package, manifest)]
        : [new(PackageFaultKind.ManifestMissing, ManifestWriter.FileName)];

    private static IEnumerable<PackageFault> DefaultOrganization(PackageManifest manifest)
    {
        var name = manifest.DefaultOrganization ?? "";
        if (!manifest.Organizations.Contains(name)) yield return new(PackageFaultKind.DefaultOrganizationMissing, name);
    }

    private static IEnumerable<PackageFault> Items(PackageManifest manifest)
    {
        var known = manifest.Resources.Select(resource => resource.Identifier).ToHashSet(StringComparer.Ordinal);
        return manifest.Items.Select(item => item.ResourceIdentifier).OfType<string>()
            .Where(identifier => !known.Contains(identifier))
            .Select(identifier => new PackageFault(PackageFaultKind.ResourceMissing, identifier));
    }

    private static IEnumerable<PackageFault> Resources(PackageManifest manifest)
    {
        foreach (var resource in manifest.Resources.Where(resource => resource.ScormType is null))
            yield return new(PackageFaultKind.ScormTypeMissing, resource.Identifier);

        var opened = manifest.Items.Select(item => item.ResourceIdentifier).ToHashSet(StringComparer.Ordinal);
        foreach (var resource in manifest.Resources.Where(resource => opened.Contains(resource.Identifier)))
        {
            // What follows ? or # is for the page, not part of the file's name.
            var file = resource.Href?.Split('?', '#')[0] ?? "";
            if (!resource.Files.Contains(file)) yield return new(PackageFaultKind.LaunchFileMissing, file);
        }
    }

    private static IEnumerable<PackageFault> Files(PackageContents package, PackageManifest manifest)
    {
        var listed = manifest.Resources.SelectMany(resource => resource.Files).ToHashSet(StringComparer.Ordinal);
        foreach (var path in listed.Where(path => !package.Files.ContainsKey(path)).Order(StringComparer.Ordinal))
            yield return new(PackageFaultKind.FileMissing, path);
        foreach (var path in package.Files.Keys.Where(path => path != ManifestWriter.FileName && !listed.Contains(path)))
            yield return new(PackageFaultKind.FileUnlisted, path);
    }
}
