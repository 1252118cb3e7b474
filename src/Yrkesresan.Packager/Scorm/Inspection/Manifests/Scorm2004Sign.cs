using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Scorm.Inspection.Manifests;

/// <summary>What shows that a manifest is SCORM 2004's: its version, or a namespace that SCORM 1.2 does not have.</summary>
/// <param name="Text">The version or the namespace's name.</param>
/// <param name="Span">Where it stands.</param>
internal sealed partial record Scorm2004Sign(string Text, SourceSpan Span)
{
    /// <summary>The names of ADL's and IMS's schemas for SCORM 2004. <c>imscp_v1p1</c> is IMS's own too, and a manifest that says another version may have it.</summary>
    private static readonly string[] Schemas = ["adlcp_v1p3", "adlseq_v1p3", "adlnav_v1p3", "imsss"];
    private const string Packaging = "imscp_v1p1";

    /// <summary>The sign in a manifest, or null.</summary>
    /// <param name="root">Its <c>manifest</c> element.</param>
    /// <param name="version">The element that says the version, or null.</param>
    public static Scorm2004Sign? In(ManifestElement root, ManifestElement? version)
    {
        if (version is not null && Version().IsMatch(version.Text)) return new Scorm2004Sign(version.Text, version.Span);
        var saysVersion = version is { Text.Length: > 0 };
        return
            (from attribute in root.Attributes
             where attribute.Namespace.Length > 0
             let schema = Array.Find(Schemas, name => Names(attribute, name)) ?? (!saysVersion && Names(attribute, Packaging) ? Packaging : null)
             where schema is not null
             select new Scorm2004Sign(schema, attribute.Span)).FirstOrDefault();
    }

    private static bool Names(ManifestAttribute attribute, string schema) => attribute.Value.Contains(schema, StringComparison.Ordinal);

    /// <summary>The versions of SCORM 2004's editions.</summary>
    [GeneratedRegex(@"\A(?:2004\b.*|(?:CAM )?1\.3)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Version();
}
