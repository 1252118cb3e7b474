namespace Yrkesresan.Packager.Diagnostics;

/// <summary>A change to a content file.</summary>
/// <param name="Span">What is replaced; of no length where something is added.</param>
/// <param name="Text">What comes in its place; empty where something goes.</param>
public sealed record TextEdit(SourceSpan Span, string Text);
