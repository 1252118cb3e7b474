namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>Takes a piece of text and what sort it is; whether that becomes a colour is the receiver's to say.</summary>
/// <param name="text">The text; line breaks are LF.</param>
/// <param name="style">What sort of text it is.</param>
public delegate void StyledWrite(string text, TextStyle style);
