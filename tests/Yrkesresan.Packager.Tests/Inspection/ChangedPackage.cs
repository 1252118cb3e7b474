using System.Text;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>The sound package with a change that a document of cases cannot write, and what is reported of it.</summary>
internal static class ChangedPackage
{
    /// <summary>A script that begins a session, tells how it goes and ends it.</summary>
    public const string Session = "API.LMSInitialize(''); API.LMSSetValue('cmi.core.lesson_status', 'completed'); API.LMSFinish(''); ";

    /// <summary>The code of every fault, each once.</summary>
    public static string[] Codes(byte[] zip) => [.. Diagnostics(zip).Select(diagnostic => diagnostic.Rule.Code).Distinct()];

    public static Diagnostic[] Diagnostics(byte[] zip) => [.. PackageInspector.Inspect(zip).Diagnostics];

    public static byte[] WithManifest(string text) => With("imsmanifest.xml", text);

    public static byte[] With(string name, string text) =>
        TestZip.Of(SoundPackage.Entries().Select(entry => entry.Name == name ? new TestZipEntry(name, Encoding.UTF8.GetBytes(text)) { Method = 0 } : entry));

    /// <summary>A package with so many pages more, all with the same text, each opened by a part of its own.</summary>
    public static IEnumerable<TestZipEntry> WithPages(IReadOnlyCollection<TestZipEntry> entries, byte[] page, int count)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        var manifest = Text("imsmanifest.xml")
            .Replace(
                "</organization>",
                string.Concat(numbers.Select(number => $"<item identifier=\"I{number}\" identifierref=\"R{number}\"><title>Sida</title></item>")) + "</organization>",
                StringComparison.Ordinal)
            .Replace(
                "</resources>",
                string.Concat(numbers.Select(number => $"<resource identifier=\"R{number}\" type=\"webcontent\" adlcp:scormtype=\"asset\" href=\"s{number}.html\"><file href=\"s{number}.html\"/></resource>")) + "</resources>",
                StringComparison.Ordinal);
        return
        [
            .. entries.Select(entry => entry.Name == "imsmanifest.xml" ? entry with { Content = Encoding.UTF8.GetBytes(manifest) } : entry),
            .. numbers.Select(number => new TestZipEntry($"s{number}.html", page)),
        ];
    }

    /// <summary>The text of a file of the sound package with something else in its place.</summary>
    public static byte[] Replaced(string name, string before, string after) => With(name, Text(name).Replace(before, after, StringComparison.Ordinal));

    public static string Text(string name) => Encoding.UTF8.GetString(SoundPackage.Entries().Single(entry => entry.Name == name).Content);
}
