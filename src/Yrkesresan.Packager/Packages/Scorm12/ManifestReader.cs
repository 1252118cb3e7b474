using System.Xml;
using System.Xml.Linq;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>Reads <c>imsmanifest.xml</c>, whoever wrote it, without checking it against the schemas.</summary>
public static class ManifestReader
{
    private static readonly XNamespace Packaging = ManifestNamespaces.Packaging;

    /// <summary>No document type is read and nothing is fetched: a package may come from anywhere.</summary>
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Reads a manifest. What is missing in it is empty or null.</summary>
    /// <exception cref="InvalidDataException">It is not well-formed XML, or has a document type.</exception>
    public static PackageManifest Read(ReadOnlyMemory<byte> bytes)
    {
        var root = Parse(bytes).Root!;
        var organizations = root.Element(Packaging + "organizations");
        return new(
            Identifier(root),
            (string?)root.Attribute("version") ?? "",
            (string?)organizations?.Attribute("default"),
            [.. root.Descendants(Packaging + "organization").Select(Identifier)],
            [.. root.Descendants(Packaging + "item").Select(Item)],
            [.. root.Descendants(Packaging + "resource").Select(Resource)]);
    }

    private static XDocument Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, Safe);
            return XDocument.Load(reader);
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException($"{ManifestWriter.FileName} cannot be read: {exception.Message}", exception);
        }
    }

    private static string Identifier(XElement element) => (string?)element.Attribute("identifier") ?? "";

    private static ManifestItem Item(XElement item) =>
        new(Identifier(item), (string?)item.Attribute("identifierref"), (string?)item.Element(Packaging + "title") ?? "");

    private static ManifestResource Resource(XElement resource) => new(
        Identifier(resource),
        (string?)resource.Attribute("href"),
        (string?)resource.Attribute(ManifestNamespaces.Adl + "scormtype"),
        [.. resource.Elements(Packaging + "file").Select(file => (string?)file.Attribute("href") ?? "")]);
}
