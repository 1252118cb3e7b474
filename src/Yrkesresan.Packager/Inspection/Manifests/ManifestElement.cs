using System.Collections.Immutable;
using System.Text;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Inspection.Manifests;

/// <summary>An element of a manifest, where it stands.</summary>
/// <param name="prefix">Its prefix; empty where it has none.</param>
/// <param name="localName">Its name without prefix.</param>
/// <param name="ns">Its namespace; empty where it has none.</param>
/// <param name="span">Its name in the start tag.</param>
/// <param name="attributes">Its attributes.</param>
internal sealed class ManifestElement(string prefix, string localName, string ns, SourceSpan span, ImmutableArray<ManifestAttribute> attributes)
{
    private readonly List<ManifestElement> children = [];
    private readonly StringBuilder text = new();

    /// <summary>Its prefix; empty where it has none.</summary>
    public string Prefix => prefix;

    /// <summary>Its name without prefix.</summary>
    public string LocalName => localName;

    /// <summary>Its namespace; empty where it has none.</summary>
    public string Namespace => ns;

    /// <summary>Its name in the start tag.</summary>
    public SourceSpan Span => span;

    /// <summary>Its attributes.</summary>
    public ImmutableArray<ManifestAttribute> Attributes => attributes;

    /// <summary>The elements in it.</summary>
    public IReadOnlyList<ManifestElement> Children => children;

    /// <summary>The text that stands directly in it, trimmed.</summary>
    public string Text => text.ToString().Trim();

    /// <summary>
    /// Whether it is called that. Totara's parser turns every name into capitals, so their size makes no difference (scorm12-totara-facts.md, 1.5).
    /// </summary>
    public bool Is(string name) => string.Equals(localName, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first child with a name, or null.</summary>
    public ManifestElement? Child(string name) => children.Find(child => child.Is(name));

    /// <summary>The children with a name.</summary>
    public IEnumerable<ManifestElement> ChildrenOf(string name) => children.Where(child => child.Is(name));

    /// <summary>The attribute with a name, or null; its prefix is not looked at.</summary>
    public ManifestAttribute? Attribute(string name) =>
        attributes.FirstOrDefault(attribute => attribute.Prefix != "xmlns" && string.Equals(attribute.LocalName, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The element and all below it. No deeper than <see cref="Archives.InspectionLimits.ManifestDepth"/>.</summary>
    public IEnumerable<ManifestElement> Everywhere() => children.SelectMany(child => child.Everywhere()).Prepend(this);

    /// <summary>Puts an element last in it.</summary>
    public void Add(ManifestElement child) => children.Add(child);

    /// <summary>Puts text last in it.</summary>
    public void Add(string more) => text.Append(more);
}
