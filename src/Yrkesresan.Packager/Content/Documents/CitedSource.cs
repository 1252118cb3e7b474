using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A source in a citation.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="IdSpan">Where the id stands, without <c>@</c>.</param>
/// <param name="Locator">The place in the source, such as <c>20 kap. 2 §</c>; null = the whole.</param>
public sealed record CitedSource(string Id, TextSpan IdSpan, string? Locator);
