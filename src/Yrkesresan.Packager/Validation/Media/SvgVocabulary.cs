using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Validation.Media;

/// <summary>What an SVG file may say: what draws, and nothing that runs, fetches, links or moves.</summary>
internal static partial class SvgVocabulary
{
    /// <summary>SVG 1.1's elements but for those with scripts, links, fetched pictures, fonts and animations.</summary>
    private static readonly FrozenSet<string> Elements = (
        "svg g defs symbol use title desc metadata switch style path rect circle ellipse line polyline polygon text tspan textPath "
        + "linearGradient radialGradient stop pattern clipPath mask marker view filter feBlend feColorMatrix feComponentTransfer feComposite "
        + "feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR "
        + "feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What drawing programs note for themselves; browsers know nothing of it.</summary>
    private static readonly FrozenSet<string> Notes = FrozenSet.Create(
        StringComparer.Ordinal,
        "http://www.inkscape.org/namespaces/inkscape",
        "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "http://creativecommons.org/ns#",
        "http://purl.org/dc/elements/1.1/");

    private const string Xlink = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";
    private const string Declaration = "http://www.w3.org/2000/xmlns/";

    /// <summary>Whether an element may stand in the file.</summary>
    public static bool Allows(string @namespace, string element) =>
        @namespace == SvgFile.Namespace ? Elements.Contains(element) : Notes.Contains(@namespace);

    /// <summary>Whether an attribute may stand on an element.</summary>
    public static bool Allows(string @namespace, string attribute, string value)
    {
        if (@namespace == Declaration || Notes.Contains(@namespace)) return true;
        if (@namespace == Xml) return attribute is "space" or "lang" or "id";
        if (@namespace.Length > 0 && @namespace != Xlink) return false;
        if (attribute == "href") return value.TrimStart().StartsWith('#');
        return !attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase) && attribute is not "src" && AllowsStyle(value);
    }

    /// <summary>Whether CSS, in a style sheet or an attribute, keeps within the file.</summary>
    public static bool AllowsStyle(string css) => !Fetching().IsMatch(css);

    /// <summary>An address that does not begin with #, an import, or a backslash, by which CSS could hide either.</summary>
    [GeneratedRegex("""url\(\s*["']?\s*(?![\s"'#])|(?:image-set|src|image)\(|@import|\\""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fetching();
}
