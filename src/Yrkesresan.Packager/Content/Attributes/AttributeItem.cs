using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Attributes;

/// <summary>One attribute: <c>#id</c>, <c>.class</c>, <c>key=value</c>.</summary>
/// <param name="Key">The key; <c>#</c> for an id; <c>.name</c> for a class, which has no value.</param>
/// <param name="Value">The value without quotation marks.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="ValueSpan">Where the value stands, without quotation marks.</param>
public sealed record AttributeItem(string Key, string Value, TextSpan KeySpan, TextSpan ValueSpan);
