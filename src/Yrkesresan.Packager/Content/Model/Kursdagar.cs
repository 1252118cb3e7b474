namespace Yrkesresan.Packager.Content.Model;

/// <summary>A course's days with a teacher.</summary>
/// <param name="Upplägg">How they are spread, such as <c>2 + 2</c>.</param>
/// <param name="Antal">How many.</param>
/// <param name="Form">Where they are held.</param>
/// <param name="GenomförsAv">Who holds them.</param>
/// <param name="Fastställd">Whether this is decided; otherwise it is a proposal, and learners are told so.</param>
/// <param name="Osäker">Whether even the proposal is uncertain.</param>
public sealed record Kursdagar(
    Located<string> Upplägg,
    Located<int>? Antal,
    Located<string>? Form,
    Located<string>? GenomförsAv,
    bool Fastställd,
    bool Osäker);
