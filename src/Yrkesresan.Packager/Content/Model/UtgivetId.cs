using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>An id that learners have had since a release: a line of <c>utgivna.yaml</c>, or one that the ledger lacks but a released package has.</summary>
/// <param name="Span">Where it stands; the file as a whole where it is not noted.</param>
/// <param name="Id">The id.</param>
/// <param name="Utgåva">The release that it first was in, as far as is known.</param>
/// <param name="Borttagen">Why it was taken away; null = it is to stay.</param>
public sealed record UtgivetId(SourceSpan Span, LastingId Id, Located<string> Utgåva, Located<string>? Borttagen)
{
    /// <summary>Whether it is a line of the ledger.</summary>
    public bool IsNoted { get; init; } = true;
}
