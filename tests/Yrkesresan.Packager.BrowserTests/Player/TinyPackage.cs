using System.IO.Compression;
using System.Text;

namespace Yrkesresan.Packager.BrowserTests.Player;

/// <summary>The smallest package there is: a page of our own with a script, to see what the player does with it.</summary>
internal static class TinyPackage
{
    /// <summary>A package whose page runs a script.</summary>
    /// <param name="script">The page's script; <c>api</c> is the LMS's, and the session is open.</param>
    /// <param name="item">The item's identifier.</param>
    /// <param name="more">What else lies in the package.</param>
    public static byte[] Of(string script, string item = "ITEM-1", params IEnumerable<(string Path, string Text)> more)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in (IEnumerable<(string Path, string Text)>)
                [("imsmanifest.xml", Manifest(item)), ("index.html", Html), ("skript.js", Script(script)), .. more])
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private const string Html = """
        <!doctype html>
        <html lang="sv">
        <meta charset="utf-8">
        <title>Prov</title>
        <h1>Prov på åäö</h1>
        <script src="skript.js"></script>
        """;

    private static string Script(string script) => $$"""
        const api = (opener ?? parent).API;
        api.LMSInitialize("");
        {{script}}
        """;

    private static string Manifest(string item) => $"""
        <manifest identifier="M" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
          <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
          <organizations default="O"><organization identifier="O"><title>Prov</title>
            <item identifier="{item}" identifierref="R"><title>Prov</title></item>
          </organization></organizations>
          <resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources>
        </manifest>
        """;
}
