using System.Text.RegularExpressions;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Pages;

/// <summary>Libraries that many courses carry, known by a file's name or by the comment that it begins with.</summary>
internal static partial class KnownLibrary
{
    /// <summary>Characters of a file's beginning in which its comment is looked for.</summary>
    private const int Beginning = 600;

    /// <summary>Whether a script is a whole file with such a library.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">Where the script starts in it: one that stands in a page is the page's own.</param>
    public static bool IsOne(PackageText file, int offset) =>
        offset == 0
        && file.File.EndsWith("js", StringComparison.OrdinalIgnoreCase)
        && (FileName().IsMatch(file.File) || Banner().IsMatch(file.Text[..Math.Min(file.Text.Length, Beginning)]));

    /// <summary>The name alone, with its version and how it is built: <c>jquery.kurs.js</c> may be anybody's.</summary>
    [GeneratedRegex(
        @"(?:\A|/)(?:jquery(?:-ui|-migrate|\.ui|\.mobile)?|sizzle|modernizr|underscore|lodash|backbone|require|handlebars(?:\.runtime)?|bootstrap|angular|vue|react(?:-dom)?|mathjax|video|mediaelement(?:-and-player)?|swfobject|polyfill|velocity|popper)(?:[._-]?v?\d[\d.]*)?(?:[._-](?:slim|min|prod|production|umd|bundle|full|core|custom|all))*\.js\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FileName();

    /// <summary>A comment first in the file that names the library and its version.</summary>
    [GeneratedRegex(
        @"\A[\s;!(]*(?:[""']use strict[""'];?\s*)?/\*[!*\s]*(?:@license\s+)?(?:jQuery|Sizzle|Modernizr|Underscore|Lodash|Bootstrap|Handlebars|AngularJS|Vue\.js|React|MathJax)\b[^\n]{0,60}\bv?\d+\.\d",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Banner();
}
