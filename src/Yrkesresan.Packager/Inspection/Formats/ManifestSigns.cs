using System.Text.RegularExpressions;
using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Manifests;

namespace Yrkesresan.Packager.Inspection.Formats;

/// <summary>The signs of other formats in a manifest.</summary>
internal static partial class ManifestSigns
{
    /// <summary>The names of ADL's and IMS's schemas for SCORM 2004. <c>imscp_v1p1</c> is IMS's own too, and a manifest that says another version may have it.</summary>
    private static readonly string[] Schemas = ["adlcp_v1p3", "adlseq_v1p3", "adlnav_v1p3", "imsss"];
    private const string Packaging = "imscp_v1p1";

    /// <summary>The version of SCORM 2004, or a namespace that SCORM 1.2 does not have.</summary>
    public static FormatSign? Scorm2004(InspectedPackage package)
    {
        if (package.Manifest is not { } manifest) return null;
        var version = manifest.SchemaVersion;
        if (version is not null && Version().IsMatch(version.Text)) return new FormatSign(version.Text, version.Span);
        var saysVersion = version is { Text.Length: > 0 };
        return
            (from attribute in manifest.Root.Attributes
             where attribute.Namespace.Length > 0
             let schema = Array.Find(Schemas, name => Names(attribute, name)) ?? (!saysVersion && Names(attribute, Packaging) ? Packaging : null)
             where schema is not null
             select new FormatSign(schema, attribute.Span)).FirstOrDefault();
    }

    /// <summary>The schema that Common Cartridge, thin or not, calls itself by, or a namespace of its own (1EdTech, Common Cartridge 1.0–1.3).</summary>
    public static FormatSign? CommonCartridge(InspectedPackage package) =>
        package.Manifest is not { } manifest ? null
        : SchemaOf(manifest) is { } schema && schema.Text.Contains("Common Cartridge", StringComparison.OrdinalIgnoreCase) ? new FormatSign(schema.Text, schema.Span)
        : manifest.Root.Attributes.Where(attribute => Names(attribute, "imsglobal.org/xsd/imscc")).Select(attribute => new FormatSign("imscc", attribute.Span)).FirstOrDefault();

    /// <summary>The schema of plain content packages, where no resource says that it is SCORM's.</summary>
    public static FormatSign? ContentPackaging(InspectedPackage package) =>
        package.Manifest is { } manifest
        && SchemaOf(manifest) is { } schema
        && schema.Text.StartsWith("IMS Content", StringComparison.OrdinalIgnoreCase)
        && manifest.Resources.All(resource => resource.ScormType is null)
            ? new FormatSign(schema.Text, schema.Span)
            : null;

    private static ManifestElement? SchemaOf(InspectedManifest manifest) => manifest.Root.Child("metadata")?.Child("schema");

    private static bool Names(ManifestAttribute attribute, string schema) => attribute.Value.Contains(schema, StringComparison.Ordinal);

    /// <summary>The versions of SCORM 2004's editions.</summary>
    [GeneratedRegex(@"\A(?:2004\b.*|(?:CAM )?1\.3)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Version();
}
