namespace Yrkesresan.Packager.Diagnostics;

/// <summary>Another place that has to do with a problem.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">What it has to do with it, in plain Swedish.</param>
public sealed record RelatedPlace(SourceSpan Span, string Message);
