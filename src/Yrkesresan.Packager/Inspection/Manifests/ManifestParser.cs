using Yrkesresan.Packager.Inspection.Texts;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using Encoding = System.Text.Encoding;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Archives;

namespace Yrkesresan.Packager.Inspection.Manifests;

/// <summary>The bytes of <c>imsmanifest.xml</c> → a tree with positions. Nothing is fetched, no entity is expanded.</summary>
internal static partial class ManifestParser
{
    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static readonly string[] NamesOfUtf8 = ["utf-8", "utf8", "us-ascii"];

    /// <summary>Reads it; what cannot be read is reported.</summary>
    public static ParsedManifest Parse(ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        var decoded = Decoded(bytes.Span, diagnostics);
        var text = new PackageText(PackageBytes.ManifestName, decoded ?? "");
        if (decoded is null) return new ParsedManifest(text, null);
        if (Parse(text, diagnostics) is not { } root) return new ParsedManifest(text, null);
        if (root.Is("manifest")) return new ParsedManifest(text, new InspectedManifest(text, root));
        diagnostics.Add(ManifestFaults.NoManifest(root));
        return new ParsedManifest(text, null);
    }

    private static string? Decoded(ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var utf8 = bytes.Contains((byte)0) ? null : PackageText.Utf8(bytes);
        var declared = Declared().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)])) is { Success: true } match
            ? match.Groups["name"].Value
            : null;
        if (utf8 is not null && (declared is null || IsUtf8(declared, bytes))) return utf8;

        var isLatin = utf8 is null && !bytes.Contains((byte)0) && "iso-8859-1".Equals(declared, StringComparison.OrdinalIgnoreCase);
        diagnostics.Add(ManifestFaults.WrongEncoding(declared, isLatin));
        return isLatin ? Encoding.Latin1.GetString(bytes) : utf8;
    }

    private static bool IsUtf8(string declared, ReadOnlySpan<byte> bytes) =>
        NamesOfUtf8.Contains(declared, StringComparer.OrdinalIgnoreCase) || (OfLetters().IsMatch(declared) && System.Text.Ascii.IsValid(bytes));

    private static ManifestElement? Parse(PackageText text, DiagnosticBag diagnostics)
    {
        using var characters = new StringReader(text.Text);
        using var reader = XmlReader.Create(characters, Safe, new XmlParserContext(null, new UndeclaredPrefixes(), null, XmlSpace.None));
        var lines = (IXmlLineInfo)reader;
        var open = new Stack<ManifestElement>();
        ManifestElement? root = null;
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) open.Peek().Add(reader.Value);
                if (reader.NodeType == XmlNodeType.EndElement) open.Pop();
                if (reader.NodeType != XmlNodeType.Element) continue;

                if (reader.Depth >= InspectionLimits.ManifestDepth)
                {
                    diagnostics.Add(ManifestFaults.NestedTooDeep(Here(text, lines, reader.Name.Length)));
                    return null;
                }

                var isEmpty = reader.IsEmptyElement;
                var element = new ManifestElement(
                    reader.Prefix,
                    reader.LocalName,
                    reader.NamespaceURI,
                    Here(text, lines, reader.Name.Length),
                    Attributes(text, reader, lines));
                if (open.TryPeek(out var parent)) parent.Add(element);
                root ??= element;
                if (!isEmpty) open.Push(element);
            }

            return root;
        }
        catch (XmlException exception)
        {
            var at = text.OffsetOf(exception.LineNumber, exception.LinePosition);
            diagnostics.Add(text.Text.IndexOf("<!DOCTYPE", StringComparison.Ordinal) is >= 0 and var type && root is null
                ? ManifestFaults.HasDocumentType(text.Span(type, "<!DOCTYPE".Length))
                : ManifestFaults.Malformed(text.Span(at, 1)));
            return null;
        }
    }

    private static ImmutableArray<ManifestAttribute> Attributes(PackageText text, XmlReader reader, IXmlLineInfo lines)
    {
        var attributes = ImmutableArray.CreateBuilder<ManifestAttribute>(reader.AttributeCount);
        while (reader.MoveToNextAttribute())
            attributes.Add(new ManifestAttribute(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value, ValueSpan(text, lines)));
        return attributes.MoveToImmutable();
    }

    /// <summary>The value between its quotation marks; a well-formed attribute has two of the same.</summary>
    private static SourceSpan ValueSpan(PackageText text, IXmlLineInfo lines)
    {
        var name = text.OffsetOf(lines.LineNumber, lines.LinePosition);
        var start = name + text.Text.AsSpan(name).IndexOfAny('"', '\'');
        var length = text.Text.AsSpan(start + 1).IndexOf(text.Text[start]);
        return text.Span(start + 1, length);
    }

    private static SourceSpan Here(PackageText text, IXmlLineInfo lines, int length) =>
        text.Span(text.OffsetOf(lines.LineNumber, lines.LinePosition), length);

    [GeneratedRegex("""\A[^<]*<\?xml[^>]*encoding\s*=\s*["'](?<name>[A-Za-z0-9._-]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Declared();

    /// <summary>Encodings in which ASCII is as it is everywhere.</summary>
    [GeneratedRegex(@"\A(?:iso-8859-\d+|windows-125\d)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfLetters();
}
