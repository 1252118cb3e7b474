namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>What can be wrong with a package that the official schemas do not see (scorm12-totara-facts.md, 1.4).</summary>
public enum PackageFaultKind
{
    /// <summary>No <c>imsmanifest.xml</c> at the root.</summary>
    ManifestMissing,

    /// <summary>No organization is named as the default, or none has that identifier.</summary>
    DefaultOrganizationMissing,

    /// <summary>An item refers to a resource that is not there.</summary>
    ResourceMissing,

    /// <summary>A resource has no <c>adlcp:scormtype</c>: the LMS marks it as completed when it is opened.</summary>
    ScormTypeMissing,

    /// <summary>A resource that an item opens has no <c>href</c>, or one that is not among its files.</summary>
    LaunchFileMissing,

    /// <summary>The manifest lists a file that is not in the package.</summary>
    FileMissing,

    /// <summary>The package holds a file that the manifest does not list.</summary>
    FileUnlisted,
}
