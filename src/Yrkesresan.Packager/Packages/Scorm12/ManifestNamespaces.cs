using System.Xml.Linq;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>The namespaces of a SCORM 1.2 manifest: the target namespaces of the official schemas.</summary>
internal static class ManifestNamespaces
{
    /// <summary>IMS Content Packaging 1.1.2. Totara's parser knows its elements only without a prefix.</summary>
    public static XNamespace Packaging { get; } = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";

    /// <summary>ADL's additions. Totara's parser knows them only with the prefix <c>adlcp</c>.</summary>
    public static XNamespace Adl { get; } = "http://www.adlnet.org/xsd/adlcp_rootv1p2";

    /// <summary>IMS Learning Resource Meta-data 1.2.1 (of imsglobal, where the first is of imsproject).</summary>
    public static XNamespace Metadata { get; } = "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1";

    /// <summary>The namespace of <c>schemaLocation</c>.</summary>
    public static XNamespace SchemaInstance { get; } = "http://www.w3.org/2001/XMLSchema-instance";
}
