using System.Text;

namespace Yrkesresan.Packager.Tests.Packaging;

/// <summary>A way in which programs save the same text.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Of">A text as it looks when saved that way.</param>
public sealed record FileForm(string Name, Func<string, string> Of)
{
    /// <summary>The forms, and all of them at once.</summary>
    public static readonly IReadOnlyList<FileForm> All =
    [
        new("CRLF", text => text.ReplaceLineEndings("\r\n")),
        new("CR", text => text.ReplaceLineEndings("\r")),
        new("BOM", text => "\uFEFF" + text),
        new("NFD", text => text.Normalize(NormalizationForm.FormD)),
        new("no last newline", text => text.TrimEnd('\n')),
        new("all", text => "\uFEFF" + text.Normalize(NormalizationForm.FormD).TrimEnd('\n').ReplaceLineEndings("\r\n")),
    ];

    public override string ToString() => Name;
}
