using System.Xml;

namespace Yrkesresan.Packager.Validation.Media;

/// <summary>An SVG file as XML. Nothing that it points at is ever fetched.</summary>
internal static class SvgFile
{
    /// <summary>The namespace of SVG (SVG 1.1, 1.2).</summary>
    public const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>In bytes. A drawing with more in it is slow in every browser, and nobody could say what is in it.</summary>
    public const int Largest = 10_000_000;

    /// <summary>Opens a file for reading from its start.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="typeDeclaration">What happens to a DOCTYPE.</param>
    public static XmlReader Open(ReadOnlyMemory<byte> bytes, DtdProcessing typeDeclaration) => XmlReader.Create(
        new MemoryStream(bytes.ToArray()),
        new XmlReaderSettings { DtdProcessing = typeDeclaration, XmlResolver = null, CloseInput = true });

    /// <summary>Whether a file is SVG at all: whether its outermost element is <c>svg</c>.</summary>
    public static bool Is(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = Open(bytes, DtdProcessing.Ignore);
            return reader.MoveToContent() == XmlNodeType.Element && reader is { LocalName: "svg", NamespaceURI: Namespace };
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
