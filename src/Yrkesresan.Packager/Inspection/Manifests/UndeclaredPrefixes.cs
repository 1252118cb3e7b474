using System.Xml;

namespace Yrkesresan.Packager.Inspection.Manifests;

/// <summary>
/// Lets a document have prefixes that it does not declare, as Totara's parser does, which knows of no namespaces (scorm12-totara-facts.md, 1.5).
/// </summary>
internal sealed class UndeclaredPrefixes() : XmlNamespaceManager(new NameTable())
{
    /// <inheritdoc/>
    public override string LookupNamespace(string prefix) => base.LookupNamespace(prefix) ?? "";
}
