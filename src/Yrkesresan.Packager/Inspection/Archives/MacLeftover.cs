namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>Files that macOS puts in a folder or a zip by itself: no course needs them.</summary>
internal static class MacLeftover
{
    /// <summary>Whether a file is one: in <c>__MACOSX</c>, a <c>.DS_Store</c>, or the other half of a file (<c>._name</c>, AppleDouble).</summary>
    public static bool IsOne(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name[(name.LastIndexOf('/') + 1)..] is ".DS_Store" or ['.', '_', ..];
}
