using Yrkesresan.Packager.Content.Attributes;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Blocks;

/// <summary>The line that opens a <c>:::</c> block.</summary>
/// <param name="Span">Where the whole block stands.</param>
/// <param name="NameSpan">Where its name stands.</param>
/// <param name="Attributes">Its attributes, or null.</param>
internal sealed record BlockOpening(TextSpan Span, TextSpan NameSpan, AttributeList? Attributes);
