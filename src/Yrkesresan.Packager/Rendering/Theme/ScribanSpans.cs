using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Rendering;

/// <summary>Scriban's positions count from 0; an editor's status bar counts from 1.</summary>
internal static class ScribanSpans
{
    public static SourceSpan ToSourceSpan(this Scriban.Parsing.SourceSpan span, string file) =>
        new(file, At(span.Start, 0), At(span.End, 1));

    private static Position At(Scriban.Parsing.TextPosition position, int after) =>
        new(Math.Max(position.Line, 0) + 1, Math.Max(position.Column, 0) + 1 + after);
}
