using Yrkesresan.Packager.Content.Attributes;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Markdown;

/// <summary>The line that opens a <c>:::</c> block.</summary>
/// <param name="Span">Where the whole block stands.</param>
/// <param name="NameSpan">Where its name stands.</param>
/// <param name="Attributes">Its attributes, or null.</param>
/// <param name="WellFormed">False where the block is unclosed or has words after its name, which is reported: what it seems to lack may stand there.</param>
internal sealed record BlockOpening(TextSpan Span, TextSpan NameSpan, AttributeList? Attributes, bool WellFormed);
