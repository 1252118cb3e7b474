using System.Collections.Immutable;

namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>The pages that have come to a package, or left it → a sentence for each other package, in plain Swedish.</summary>
internal static class MovedPages
{
    /// <summary>Where pages of a package now lie.</summary>
    /// <param name="package">The id of the package that loses them.</param>
    /// <param name="fates">What has become of each page.</param>
    public static IEnumerable<string> NotesOfLeaving(string package, ImmutableArray<PageFate> fates) =>
        from fate in fates
        where fate.Kind == PageFateKind.Moved && fate.Before!.Package.Id == package
        group fate by fate.Now!.Package.FileName into moved
        select $"Flyttat till {moved.Key}: {Names(moved, fate => fate.Before!, fate => fate.Now!, "heter nu")}. Det deltagarna har gjort här följer inte med.";

    /// <summary>Where pages of a package come from.</summary>
    /// <param name="package">The id of the package that gains them.</param>
    /// <param name="fates">What has become of each page.</param>
    /// <param name="origins">The ids of the packages whose pages are named.</param>
    public static IEnumerable<string> NotesOfComing(string package, ImmutableArray<PageFate> fates, Func<string, bool>? origins = null) =>
        from fate in fates
        where fate.Kind == PageFateKind.Moved && fate.Now!.Package.Id == package && origins?.Invoke(fate.Before!.Package.Id) != false
        group fate by (fate.Before!.Package.FileName, fate.Now!.Page.Obligatory) into moved
        orderby moved.Key.Obligatory descending
        select $"Flyttat hit från {moved.Key.FileName}{(moved.Key.Obligatory ? ", och krävs för att bli klar" : "")}: " +
            $"{Names(moved, fate => fate.Now!, fate => fate.Before!, "hette förut")}. Det deltagarna har gjort där följer inte med.";

    private static string Names(IEnumerable<PageFate> moved, Func<PageFate, PlacedPage> here, Func<PageFate, PlacedPage> there, string words)
    {
        var pages = moved.Select(fate => (here(fate).Page, There: there(fate).Page)).ToArray();
        return PageNames.Of([.. pages.Select(pair => pair.Page)], page =>
            pages.First(pair => pair.Page.Id == page.Id).There.Title is var other && other != page.Title ? $" ({words} ”{other}”)" : "");
    }
}
