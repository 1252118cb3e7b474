using System.Text;
using System.Xml;
using System.Xml.Linq;
using Yrkesresan.Packager.Inspection.Archives;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>Writes <c>imsmanifest.xml</c>: one organization with one item, whose resource is the only SCO and lists every file.</summary>
/// <remarks>
/// The form is what Totara's parser reads right (scorm12-totara-facts.md, 1.5): unprefixed packaging elements, the prefix
/// <c>adlcp</c>, no CDATA and no numeric character references. The bytes are UTF-8 without a byte order mark, with LF.
/// </remarks>
public static class ManifestWriter
{
    /// <summary>The manifest's name: at the package's root, in lower case.</summary>
    public const string FileName = PackageBytes.ManifestName;

    /// <summary>The file that the LMS opens.</summary>
    public const string LaunchFile = "index.html";

    private static readonly XNamespace Packaging = ManifestNamespaces.Packaging;

    private static readonly XmlWriterSettings Form = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
    };

    /// <summary>Writes the manifest of a package.</summary>
    /// <param name="description">What it says.</param>
    /// <param name="version">The package's version, at most 20 characters.</param>
    /// <param name="files">Every file but the manifest, in any order.</param>
    /// <exception cref="ArgumentException">There is no launch file, the id makes no identifiers, or the version is too long.</exception>
    public static ReadOnlyMemory<byte> Write(PackageDescription description, string version, IReadOnlyList<PackageFile> files)
    {
        // 20: the schema's limit for manifest/@version.
        if (version.Length > 20) throw new ArgumentException($"Too long a version: '{version}'", nameof(version));
        if (!files.Any(file => file.Path == LaunchFile)) throw new ArgumentException($"There is no {LaunchFile}.", nameof(files));

        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Form)) Manifest(description, version, files).Save(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>The title, or the id where the title is empty or <c>0</c>: texts that Totara's parser drops.</summary>
    internal static string TitleOf(PackageDescription description, int limit) =>
        ManifestText.Fit(description.Title, limit) is { Length: > 0 } title and not "0" ? title : description.Id;

    private static XElement Manifest(PackageDescription description, string version, IReadOnlyList<PackageFile> files)
    {
        var identifiers = ManifestIdentifiers.Of(description.Id);
        return new(
            Packaging + "manifest",
            new XAttribute("identifier", identifiers.Manifest),
            new XAttribute("version", version),
            new XAttribute("xmlns", Packaging),
            new XAttribute(XNamespace.Xmlns + "adlcp", ManifestNamespaces.Adl),
            ControlFiles.AreAllIn(files) ? SchemaLocation() : null,
            new XElement(
                Packaging + "metadata",
                new XElement(Packaging + "schema", "ADL SCORM"),
                new XElement(Packaging + "schemaversion", "1.2"),
                LomMetadata.Of(description, version)),
            Organizations(identifiers, TitleOf(description, ManifestText.TitleLimit)),
            new XElement(Packaging + "resources", Resource(identifiers, files)));
    }

    private static XAttribute[] SchemaLocation() =>
    [
        new(XNamespace.Xmlns + "xsi", ManifestNamespaces.SchemaInstance),
        new(ManifestNamespaces.SchemaInstance + "schemaLocation", ControlFiles.SchemaLocation),
    ];

    private static XElement Organizations(ManifestIdentifiers identifiers, string title) => new(
        Packaging + "organizations",
        new XAttribute("default", identifiers.Organization),
        new XElement(
            Packaging + "organization",
            new XAttribute("identifier", identifiers.Organization),
            new XElement(Packaging + "title", title),
            new XElement(
                Packaging + "item",
                new XAttribute("identifier", identifiers.Item),
                new XAttribute("identifierref", identifiers.Resource),
                new XAttribute("isvisible", "true"),
                new XElement(Packaging + "title", title))));

    private static XElement Resource(ManifestIdentifiers identifiers, IReadOnlyList<PackageFile> files) => new(
        Packaging + "resource",
        new XAttribute("identifier", identifiers.Resource),
        new XAttribute("type", "webcontent"),
        // All lower case in 1.2: without it the LMS takes the SCO for a picture, marked as completed when opened.
        new XAttribute(ManifestNamespaces.Adl + "scormtype", "sco"),
        new XAttribute("href", LaunchFile),
        files.Select(file => file.Path).Order(StringComparer.Ordinal)
            .Select(path => new XElement(Packaging + "file", new XAttribute("href", path))));
}
