namespace Yrkesresan.Packager.Content.Markdown.Slips;

/// <summary>What an editor is told about markup that came out as text, where more than one pattern finds the same slip.</summary>
internal static class SlipWords
{
    /// <summary>A list item.</summary>
    public const string Item = "Det här ser ut som en punkt i en lista, men blev text.";

    /// <summary>How a list item is written, where another character stands in the hyphen's place.</summary>
    public const string ItemHelp = "Skriv ”- ” först på raden, i stället för tecknet, och sätt en tom rad före listan.";

    /// <summary>A checkbox.</summary>
    public const string Checkbox = "Det här ser ut som en ruta, men blev text.";

    /// <summary>A table.</summary>
    public const string Table = "Det här ser ut som en tabell, men blev text.";

    /// <summary>A heading.</summary>
    public const string Heading = "Det här ser ut som en rubrik, men blev text.";

    /// <summary>A block.</summary>
    public const string Block = "Det här ser ut som ett block, men blev text.";

    /// <summary>An id.</summary>
    public const string Id = "Det här ser ut som ett id, men blev text.";

    /// <summary>How a box is written.</summary>
    public const string BoxHelp = "Skriv ::: viktigt på raden före rutan och ::: på raden efter.";
}
