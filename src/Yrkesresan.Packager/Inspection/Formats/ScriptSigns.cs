using Yrkesresan.Packager.Inspection.Checks;
using Yrkesresan.Packager.Inspection.Pages;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Formats;

/// <summary>The signs of other formats in scripts.</summary>
internal static class ScriptSigns
{
    /// <summary>The object that SCORM 2004's scripts look for. Totara gives a package only that of the version that its manifest says.</summary>
    private const string Api = "API_1484_11";

    /// <summary>Scripts that look for SCORM 2004's API and never begin a session of SCORM 1.2. Those that can do both are left alone.</summary>
    public static FormatSign? Scorm2004(InspectedPackage package) =>
        package is not { HoldsAllScripts: true, ScoLaunch: not null } || package.Mentions("LMSInitialize")
            ? null
            : (from text in package.Texts.Values
               let at = Code(text).IndexOf(Api, StringComparison.Ordinal)
               where at >= 0
               select new FormatSign(Api, text.Span(at, Api.Length))).FirstOrDefault();

    /// <summary>A script without its comments; a page as it stands.</summary>
    private static string Code(PackageText text) =>
        Path.GetExtension(text.File).ToUpperInvariant() is ".JS" or ".MJS" && text.Text.Contains(Api, StringComparison.Ordinal)
            ? ScriptCode.WithoutComments(text.Text)
            : text.Text;
}
