namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>A package → a SCORM 1.2 zip. The same description and files, in any order, give the same bytes.</summary>
public static class ScormZip
{
    /// <summary>Writes the manifest, and packs it with the files.</summary>
    /// <param name="package">The package.</param>
    /// <param name="zip">Gets the zip; empty, and can be read and sought in. It stays open.</param>
    /// <exception cref="ArgumentException">
    /// A bug in whoever made the package: no <c>index.html</c>, a manifest among the files, or names or an id that are not allowed.
    /// </exception>
    /// <exception cref="IOException">The disk fails.</exception>
    public static void Write(Package package, Stream zip)
    {
        // The version is a hash of all that is in the package; the manifest takes part as it is without one.
        var version = PackageVersion.Of(WithManifest(package, ""));
        PackageArchive.Write(WithManifest(package, version), zip);
    }

    /// <summary>The zip's bytes.</summary>
    /// <exception cref="ArgumentException">As above.</exception>
    public static ReadOnlyMemory<byte> Write(Package package)
    {
        using var zip = new MemoryStream();
        Write(package, zip);
        return zip.ToArray();
    }

    private static PackageFile[] WithManifest(Package package, string version) =>
        [new PackageFile(ManifestWriter.FileName, ManifestWriter.Write(package.Description, version, package.Files)), .. package.Files];
}
