using System.Collections.Immutable;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>
/// The official schemas that ADL's test suite wants at a package's root. Totara does not read them, so they are only
/// packed on demand: whoever gives them as files of the package gets a manifest that points at them.
/// </summary>
public static class ControlFiles
{
    /// <summary>Their names, in ordinal order.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd"];

    /// <summary>The value of <c>xsi:schemaLocation</c>: each namespace and the file that defines it.</summary>
    public static string SchemaLocation { get; } = string.Join(
        ' ',
        ManifestNamespaces.Packaging,
        "imscp_rootv1p1p2.xsd",
        ManifestNamespaces.Metadata,
        "imsmd_rootv1p2p1.xsd",
        ManifestNamespaces.Adl,
        "adlcp_rootv1p2.xsd");

    /// <summary>Whether all of them are among a package's files: a pointer at a file that is not there is worse than none.</summary>
    public static bool AreAllIn(IEnumerable<PackageFile> files) =>
        Names.All(files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal).Contains);
}
