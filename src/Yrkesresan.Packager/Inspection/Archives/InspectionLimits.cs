namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>
/// How much of a package is read before it is refused: a zip may come from anywhere. All are counted on what is really read, never on what a header says.
/// </summary>
internal static class InspectionLimits
{
    /// <summary>Entries. The largest courses that authoring tools make have a few thousand.</summary>
    public const int Entries = 20_000;

    /// <summary>Bytes of the zip's table of contents: what <see cref="Entries"/> of them with long names take.</summary>
    public const int DirectoryBytes = 16 << 20;

    /// <summary>Bytes unpacked of all entries together.</summary>
    public const long TotalBytes = 2L << 30;

    /// <summary>How many times its own size an entry or a package may unpack to. Deflate reaches 1,032; text seldom 20.</summary>
    public const int Ratio = 100;

    /// <summary>Bytes unpacked below which the ratio does not matter: a small file of one letter harms nobody.</summary>
    public const long RatioFrom = 16 << 20;

    /// <summary>Bytes of <c>imsmanifest.xml</c>.</summary>
    public const int ManifestBytes = 2 << 20;

    /// <summary>How deep its elements may lie: a course with chapters in chapters has about ten.</summary>
    public const int ManifestDepth = 60;

    /// <summary>Bytes of a page or script that is looked into.</summary>
    public const int TextBytes = 4 << 20;

    /// <summary>Bytes of all pages and scripts that are looked into.</summary>
    public const int AllTextBytes = 24 << 20;

    /// <summary>Elements of a page, and end tags.</summary>
    public const int PageElements = 50_000;

    /// <summary>Elements of all pages, or end tags where they are more.</summary>
    public const int AllPageElements = 250_000;

    /// <summary>Characters of the folder that every address in a page or a manifest is put after: Totara keeps no longer path of a file.</summary>
    public const int FolderLength = 255;

    /// <summary>How deep they may lie; browsers stop at 512.</summary>
    public const int PageDepth = 512;
}
