namespace Yrkesresan.Packager.Validation.Media;

/// <summary>Something in an SVG file that may not be there.</summary>
/// <param name="Message">What is wrong, in plain Swedish, one sentence.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Length">How many characters are marked.</param>
internal sealed record SvgDanger(string Message, int Line, int Column, int Length);
