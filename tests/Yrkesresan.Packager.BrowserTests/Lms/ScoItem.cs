using System.IO.Compression;
using System.Xml.Linq;

namespace Yrkesresan.Packager.BrowserTests.Lms;

/// <summary>What an LMS reads of a package with one SCO, in Totara's way: the namespaces are exact, <c>scormtype</c> in lower case.</summary>
/// <param name="Identifier">The item's: what its tracks are kept under.</param>
/// <param name="Href">The launch file, with the item's parameters.</param>
/// <param name="Mastery"><c>adlcp:masteryscore</c>, or empty.</param>
/// <param name="LaunchData"><c>adlcp:datafromlms</c>, or empty.</param>
internal sealed record ScoItem(string Identifier, string Href, string Mastery, string LaunchData)
{
    private static readonly XNamespace Imscp = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    private static readonly XNamespace Adlcp = "http://www.adlnet.org/xsd/adlcp_rootv1p2";

    /// <summary>Reads the manifest at the package's root.</summary>
    /// <exception cref="InvalidDataException">The package has no manifest at its root, or not exactly one SCO.</exception>
    public static ScoItem Read(ZipArchive package)
    {
        var manifest = package.GetEntry("imsmanifest.xml") ?? throw new InvalidDataException("No imsmanifest.xml at the package's root.");
        using var stream = manifest.Open();
        var document = XDocument.Load(stream);
        var scos = document.Descendants(Imscp + "resource")
            .Where(resource => resource.Attribute(Adlcp + "scormtype")?.Value == "sco")
            .ToDictionary(resource => resource.Attribute("identifier")?.Value ?? "", resource => resource.Attribute("href")?.Value ?? "");
        var items = document.Descendants(Imscp + "item")
            .Where(item => scos.ContainsKey(item.Attribute("identifierref")?.Value ?? ""))
            .ToList();
        if (items is not [var item]) throw new InvalidDataException($"{items.Count} items are SCOs; one is wanted.");

        var href = scos[item.Attribute("identifierref")!.Value];
        var parameters = item.Attribute("parameters")?.Value ?? "";
        return new(
            item.Attribute("identifier")?.Value ?? "",
            href + parameters,
            item.Element(Adlcp + "masteryscore")?.Value ?? "",
            item.Element(Adlcp + "datafromlms")?.Value ?? "");
    }
}
