using System.Text;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Scorm.Inspection;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>The sound package with a change that a document of cases cannot write, and what is told of it.</summary>
internal static class ChangedPackage
{
    /// <summary>The code of every fault, each once.</summary>
    public static string[] Codes(byte[] zip) => [.. Diagnostics(zip).Select(diagnostic => diagnostic.Rule.Code).Distinct()];

    public static Diagnostic[] Diagnostics(byte[] zip) => [.. PackageInspector.Inspect(zip).Diagnostics];

    public static byte[] WithManifest(string text) => With("imsmanifest.xml", text);

    public static byte[] With(string name, string text) =>
        TestZip.Of(SoundPackage.Entries().Select(entry => entry.Name == name ? new TestZipEntry(name, Encoding.UTF8.GetBytes(text)) { Method = 0 } : entry));

    /// <summary>The text of a file of the sound package with something else in its place.</summary>
    public static byte[] Replaced(string name, string before, string after) => With(name, Text(name).Replace(before, after, StringComparison.Ordinal));

    public static string Text(string name) => Encoding.UTF8.GetString(SoundPackage.Entries().Single(entry => entry.Name == name).Content);
}
