namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>The package in <c>tests/packages/_bas</c>, with nothing wrong.</summary>
internal static class SoundPackage
{
    public static List<TestZipEntry> Entries() =>
    [
        .. new[] { "imsmanifest.xml", "index.html", "kurs.js", "bild.png" }
            .Select(name => new TestZipEntry(name, Bytes(name))),
    ];

    private static byte[] Bytes(string name)
    {
        var path = Path.Combine(PackageCaseDocument.Folder, "_bas", name);
        return name.EndsWith(".png", StringComparison.Ordinal)
            ? File.ReadAllBytes(path)
            : System.Text.Encoding.UTF8.GetBytes(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
