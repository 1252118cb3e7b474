using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>A file → its text.</summary>
internal static class TextOpener
{
    /// <summary>A file's text; null where it cannot be read, which is then reported. What is too large is not read at all.</summary>
    public static SourceText? Open(SnapshotFile file, DiagnosticBag faults)
    {
        if (!Content.Text.TextReader.IsTooLarge(file.Path, file.Length)) return Content.Text.TextReader.Read(file.Path, file.Read(), faults);
        faults.Add(Content.Text.TextReader.TooLarge(file.Path));
        return null;
    }
}
