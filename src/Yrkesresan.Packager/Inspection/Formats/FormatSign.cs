using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Inspection.Formats;

/// <summary>What shows that a file has a format.</summary>
/// <param name="Text">The word that a message shows: a version, a namespace, a file's name or a number of files.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record FormatSign(string Text, SourceSpan Span)
{
    /// <summary>A file in the zip is the sign.</summary>
    public static FormatSign Of(string file) => new(file, SourceSpan.Whole(file));

    /// <summary>The zip as a whole is the sign.</summary>
    public static FormatSign OfAll(string text) => new(text, SourceSpan.Whole("."));
}
