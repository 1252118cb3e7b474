using System.Globalization;
using System.Text.RegularExpressions;
using NUglify;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Rendering;

/// <summary>
/// A script or stylesheet as a learner's phone loads it: without comments and spaces, with short names inside. What works in <c>templates/</c> is
/// read there, not in a package.
/// </summary>
internal static partial class Minified
{
    /// <summary>A script, minified.</summary>
    /// <param name="name">Its name in a package, for the place of a fault.</param>
    /// <param name="source">Its text.</param>
    /// <param name="faults">Gets what cannot be read in it.</param>
    public static string Script(string name, string source, DiagnosticBag faults) => Checked(name, Uglify.Js(source, name), faults);

    /// <summary>A stylesheet, minified.</summary>
    /// <param name="name">Its name in a package, for the place of a fault.</param>
    /// <param name="source">Its text.</param>
    /// <param name="faults">Gets what cannot be read in it.</param>
    public static string Stylesheet(string name, string source, DiagnosticBag faults) => WithShortNames(Checked(name, Uglify.Css(source, name), faults));

    /// <summary>The minifier leaves the names of custom properties as they are; only the stylesheet itself knows them.</summary>
    private static string WithShortNames(string stylesheet)
    {
        var names = CustomProperty.Matches(stylesheet).Select(match => match.Value).Distinct(StringComparer.Ordinal).Index()
            .ToDictionary(name => name.Item, name => "--" + name.Index.ToString("x", CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return CustomProperty.Replace(stylesheet, match => names[match.Value]);
    }

    private static string Checked(string name, UglifyResult result, DiagnosticBag faults)
    {
        faults.AddRange(result.Errors.Where(error => error.IsError).Select(error => ThemeFaults.Asset.At(
            SourceSpan.Whole(name),
            $"{name} kan inte läsas: {error.Message} (rad {error.StartLine} i den sammanfogade filen)",
            "Rätta filerna i templates/runtime eller templates/css.")));
        return result.Code + "\n";
    }

    [GeneratedRegex(@"(?<![\w-])--[a-z][\w-]*")]
    private static partial Regex CustomProperty { get; }
}
