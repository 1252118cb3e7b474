using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>A line of <c>utgivna.yaml</c>: an id that learners have had since a release.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Id">The id.</param>
/// <param name="Utgåva">The release that it first was in.</param>
/// <param name="Borttagen">Why it was taken away; null = it is to stay.</param>
public sealed record UtgivetId(SourceSpan Span, LastingId Id, Located<string> Utgåva, Located<string>? Borttagen);
