namespace Yrkesresan.Packager.Rendering;

/// <summary>A file of the theme that goes into every package as it is.</summary>
/// <param name="Name">Its name beside <c>index.html</c>.</param>
/// <param name="Text">Its text, with LF.</param>
public sealed record ThemeFile(string Name, string Text);
