namespace Yrkesresan.Packager.Content.Text;

/// <summary>The line breaks that editors, git and GitHub count. The SDK's <c>ReplaceLineEndings</c> takes U+0085, U+2028 and form feed too.</summary>
internal static class LineBreaks
{
    /// <summary>A text with LF alone.</summary>
    public static string ToLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
