using System.Collections.Immutable;
using System.Text;
using Xunit;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection;
using Yrkesresan.Packager.Inspection.Manifests;
using Yrkesresan.Packager.Packages;
using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Tests.Scorm;

/// <summary>Packages that the tests of this folder share.</summary>
internal static class Samples
{
    public static PackageDescription Minimal { get; } = new()
    {
        Id = "BOU-NY-01-forberedelser",
        Title = "Förberedelser",
        Description = "",
        Catalog = "Yrkesresan",
        Rights = "",
    };

    public static PackageDescription Rich { get; } = Minimal with
    {
        Title = "Våld & \"oro\" <i> nära 'relationer' > trygghet,\r\nåtgärder\toch rätt\u0001 till skydd\uD800",
        Description = "Så gör du en förhandsbedömning.\r\n\r\nÅ, ä & ö: <b>inte</b> HTML, ]]> inte CDATA, &#229; inte en teckenreferens.",
        Rights = "Göteborgsregionen, CC BY 4.0",
        Minutes = 45,
        Keywords = ["förhandsbedömning", " ", "oro & skydd"],
        Goals = [new("GR1-1", "Du kan väga oro mot rätt till integritet."), new("GR1-2", "Du kan <skälen> & \"kraven\"\u000B.")],
    };

    public static ImmutableArray<PackageFile> Files { get; } =
    [
        Text("index.html", "<!doctype html><html lang=\"sv\"><title>Förberedelser</title></html>"),
        Text("paket.json", "{}"),
        Text("tema/stil.css", new string('a', 500)),
        new("media/bild.png", new byte[500]),
        Text("media/film.vtt", ""),
    ];

    public static PackageFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Files as the zip that they make.</summary>
    public static ReadOnlyMemory<byte> Zip(IReadOnlyList<PackageFile> files)
    {
        using var zip = new MemoryStream();
        PackageArchive.Write(files, zip);
        return zip.ToArray();
    }

    /// <summary>A manifest as an inspection reads it.</summary>
    public static InspectedManifest Parsed(ReadOnlyMemory<byte> manifest)
    {
        var faults = new DiagnosticBag();
        var outline = ManifestParser.Parse(manifest, faults).Outline;
        Assert.Equal(0, faults.Count);
        Assert.NotNull(outline);
        return outline;
    }

    /// <summary>The code of everything that an inspection finds, each once.</summary>
    public static string[] CodesOf(ReadOnlyMemory<byte> zip) => [.. PackageInspector.Inspect(zip).Diagnostics.Select(found => found.Rule.Code).Distinct()];

    /// <summary>The manifest that a description and the sample files make, as text.</summary>
    public static string ManifestOf(PackageDescription description) =>
        Encoding.UTF8.GetString(ManifestWriter.Write(description, "0123456789abcdef0123", Files).Span);
}
