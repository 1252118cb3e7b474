namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>Makes a SCORM 1.2 package of a part's finished files.</summary>
public static class PackageBuilder
{
    /// <summary>
    /// Writes the manifest and packs it with the files. The same description and files, in any order, give the same bytes.
    /// </summary>
    /// <param name="description">What the manifest says.</param>
    /// <param name="files">Every file but the manifest; <c>index.html</c> among them.</param>
    /// <exception cref="ArgumentException">
    /// A bug in the caller: no <c>index.html</c>, a manifest among the files, or names or an id that are not allowed.
    /// </exception>
    public static ScormPackage Build(PackageDescription description, IReadOnlyList<PackageFile> files)
    {
        // The version is a hash of all that is in the package; the manifest takes part as it is without one.
        var version = PackageVersion.Of(WithManifest(description, "", files));
        return new(
            description.Id.ToLowerInvariant() + ".zip",
            version,
            ManifestIdentifiers.Of(description.Id),
            PackageArchive.Write(WithManifest(description, version, files)));
    }

    private static PackageFile[] WithManifest(PackageDescription description, string version, IReadOnlyList<PackageFile> files) =>
        [new PackageFile(ManifestWriter.FileName, ManifestWriter.Write(description, version, files)), .. files];
}
