using System.Text;
using System.Xml;

namespace Yrkesresan.Packager.Validation.Media;

/// <summary>Goes through an SVG file for what may not be there.</summary>
internal sealed class SvgInspection
{
    private readonly List<SvgDanger> found = [];
    private readonly XmlReader reader;

    private SvgInspection(XmlReader reader) => this.reader = reader;

    /// <summary>Every such thing, in the order of the file. What cannot be read to its end cannot be vouched for.</summary>
    /// <param name="bytes">A file that begins as SVG does: <see cref="SvgFile.Is"/>.</param>
    public static IReadOnlyList<SvgDanger> Of(ReadOnlyMemory<byte> bytes)
    {
        using var reader = SvgFile.Open(bytes, DtdProcessing.Prohibit);
        var inspection = new SvgInspection(reader);
        inspection.Read();
        return inspection.found;
    }

    private void Read()
    {
        var begun = false;
        try
        {
            while (reader.Read())
            {
                begun |= reader.NodeType == XmlNodeType.Element;
                if (reader.NodeType == XmlNodeType.ProcessingInstruction)
                {
                    Add(
                    $"Instruktionen <?{reader.Name}?> kan inte finnas i en SVG-bild här.",
                    reader.Name.Length);
                }

                if (reader.NodeType == XmlNodeType.Element) ReadElement();
            }
        }
        catch (XmlException unreadable)
        {
            // Before the outermost element only a DOCTYPE stops the reader: the file is known to begin as SVG does.
            found.Add(new SvgDanger(
                begun ? "Filen går inte att läsa längre än hit." : "En SVG-bild kan inte ha en DOCTYPE här.",
                Math.Max(1, unreadable.LineNumber),
                Math.Max(1, unreadable.LinePosition),
                1));
        }
    }

    private void ReadElement()
    {
        if (!SvgVocabulary.Allows(reader.NamespaceURI, reader.LocalName))
        {
            Add(
            $"Elementet <{reader.Name}> kan inte finnas i en SVG-bild här.",
            reader.Name.Length);
        }

        while (reader.MoveToNextAttribute())
        {
            if (!SvgVocabulary.Allows(reader.NamespaceURI, reader.LocalName, reader.Value))
            {
                Add(
                $"Attributet {reader.Name} kan inte finnas i en SVG-bild här, eller inte ha det värdet.",
                reader.Name.Length);
            }
        }

        reader.MoveToElement();
        if (reader.LocalName == "style") ReadStyle();
    }

    /// <summary>A style sheet is its pieces of text put together: what is split in two is whole to a browser.</summary>
    private void ReadStyle()
    {
        if (reader.IsEmptyElement) return;
        var place = (IXmlLineInfo)reader;
        var (line, column) = (place.LineNumber, place.LinePosition);
        var css = new StringBuilder();
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element) ReadElement();
            else if (reader.NodeType != XmlNodeType.Comment) css.Append(reader.Value);
        }

        if (!SvgVocabulary.AllowsStyle(css.ToString()))
        {
            found.Add(new SvgDanger(
            "Stilmallen hämtar något utifrån, eller har ett omvänt snedstreck (\\) som kan dölja det.",
            line,
            column,
            "style".Length));
        }
    }

    private void Add(string message, int length)
    {
        var place = (IXmlLineInfo)reader;
        found.Add(new SvgDanger(message, place.LineNumber, place.LinePosition, length));
    }
}
