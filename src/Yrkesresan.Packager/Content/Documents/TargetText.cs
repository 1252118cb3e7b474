using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Documents;

/// <summary>A file or address that an attribute names.</summary>
/// <param name="Target">The file or address, as written.</param>
/// <param name="Span">Where it stands.</param>
public sealed record TargetText(string Target, TextSpan Span);
