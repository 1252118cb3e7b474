using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>What lies in a folder and is not opened, see <see cref="Snapshot.Unopened"/>.</summary>
public static class UnopenedFiles
{
    /// <summary>A fault for each.</summary>
    public static IEnumerable<Diagnostic> Faults(Snapshot source) =>
        source.Unopened.Select(file => file.Value == UnopenedFile.Link ? Link(file.Key) : Device(file.Key));

    private static Diagnostic Link(string path) => FileFaults.FileSystemLink.At(
        SourceSpan.Whole(path),
        "Det här är bara en länk (genväg) till något som ligger på en annan plats.",
        "Ta bort länken och lägg själva filen eller mappen här.");

    private static Diagnostic Device(string path) => FileFaults.NotAFile.At(
        SourceSpan.Whole(path),
        "Det här är ingen vanlig fil, utan ett rör, en enhet eller en sockel.",
        "Ta bort den och lägg en vanlig fil här.");
}
