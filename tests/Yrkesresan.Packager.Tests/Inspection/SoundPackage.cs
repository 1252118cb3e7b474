namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>The package in <c>tests/packages/_bas</c>, with nothing wrong.</summary>
internal static class SoundPackage
{
    private static readonly string[] Names = ["imsmanifest.xml", "index.html", "kurs.js", "bild.png"];

    public static List<TestZipEntry> Entries() => [.. Names.Select(name => new TestZipEntry(name, Bytes(name)))];

    private static byte[] Bytes(string name)
    {
        var path = Path.Combine(PackageCaseDocument.Folder, "_bas", name);
        return name.EndsWith(".png", StringComparison.Ordinal)
            ? File.ReadAllBytes(path)
            : System.Text.Encoding.UTF8.GetBytes(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
