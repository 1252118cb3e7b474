namespace Yrkesresan.Packager.Tests.Specification;

/// <summary>A word of the content format.</summary>
/// <param name="File">The type in <c>Content/Schemas</c> that knows it.</param>
/// <param name="Word">The word as editors write it.</param>
/// <param name="Required">Whether it must be there.</param>
internal sealed record FormatWord(string File, string Word, bool Required);
