using System.Globalization;
using System.Text;
using Scriban.Runtime;
using Yrkesresan.Packager.Content.Blocks.Recordings;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Release.Comparisons;
using Yrkesresan.Packager.Rendering;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary><c>LEVERANS.html</c>: what the LMS's administrator does with a delivery, as one file that can be opened from a mail.</summary>
public static class DeliverySheet
{
    /// <summary>The file's name.</summary>
    public const string FileName = "LEVERANS.html";

    /// <summary>Its template.</summary>
    public const string Template = "leverans/leverans.html";

    /// <summary>Fills in the sheet.</summary>
    /// <exception cref="ThemeException">The template is at fault.</exception>
    public static ReadOnlyMemory<byte> Write(Delivery delivery, Theme theme) => Encoding.UTF8.GetBytes(theme.Render(Template, Model(delivery)));

    private static ScriptObject Model(Delivery delivery) => new()
    {
        ["release"] = delivery.Name,
        ["since"] = delivery.Since,
        ["commit"] = delivery.Commit,
        ["tool"] = delivery.Tool,
        ["has_returned"] = delivery.Packages.Any(package => package.Comparison.Change == PackageChange.Returned),
        ["is_first_of_form"] = delivery.Packages.Any(package =>
            package.Comparison.Before is { } before && before.Summary.Content?.Form != package.Package.Summary.Content?.Form),
        ["groups"] = new ScriptArray(ChangeWords.All.Select(words => Group(delivery, words)).Where(group => ((ScriptArray)group["packages"]!).Count > 0)),
        ["courses"] = new ScriptArray(delivery.Packages.GroupBy(package => package.View.Course).Select(CourseModel)),
        ["shares"] = new ScriptArray(delivery.Packages.Where(package => package.Package.Summary.Share is not null).Select(package => (object)new ScriptObject
        {
            ["title"] = package.Package.Summary.Title,
            ["share"] = package.Package.Summary.Share,
        })),
        ["publishers"] = new ScriptArray(delivery.Packages.Select(package => package.View.Journey.Header.Ansvarig.Value).Distinct()),
        ["undescribed"] = new ScriptArray(delivery.Packages.SelectMany(Undescribed).Distinct()),
    };

    private static ScriptObject Group(Delivery delivery, ChangeWords words) => new()
    {
        ["kind"] = words.Class,
        ["action"] = words.Action,
        ["heading"] = words.Heading,
        ["packages"] = words.Change == PackageChange.Removed
            ? new ScriptArray(delivery.Removed.Select(RemovedModel))
            : new ScriptArray(delivery.Packages.Where(package => package.Comparison.Change == words.Change).Select(PackageModel)),
    };

    private static ScriptObject PackageModel(DeliveredPackage delivered) => new()
    {
        ["file"] = delivered.Package.FileName,
        ["title"] = delivered.Package.Summary.Title,
        ["course"] = delivered.View.Course.Header.Titel.Value,
        ["code"] = delivered.View.Course.Header.Kod.Value,
        ["part"] = delivered.View.Part.Kind.Title(),
        ["kind"] = delivered.View.Part.Kind.Folder(),
        ["has_days"] = delivered.View.Course.Header.Kursdagar is not null,
        ["notes"] = new ScriptArray(delivered.Comparison.Notes),
        ["pages"] = delivered.View.Part.Pages.Length,
        ["obligatory"] = delivered.Package.Summary.Pages.Count(page => page.Obligatory),
        ["share"] = delivered.Package.Summary.Share,
        ["minutes"] = delivered.View.Part.Minutes,
        ["item"] = delivered.Identifiers.Item,
        ["sha1"] = delivered.Package.Sha1,
        ["sha1_before"] = delivered.Comparison.Before?.Sha1,
        ["size"] = Size(delivered.Package.Length),
        ["credits"] = Credits(delivered),
        ["uncredited"] = new ScriptArray(delivered.View.Media
                .Except(Credited(delivered).Select(credit => delivered.View.Course.MediaPath(credit.Fil.Value)))
                .Select(path => path[(path.LastIndexOf('/') + 1)..])),
    };

    private static ScriptObject RemovedModel(PackageComparison removed) => new()
    {
        ["file"] = removed.Before!.FileName,
        ["title"] = removed.Before.Summary.Title,
        ["code"] = removed.Before.Summary.Code,
        ["notes"] = new ScriptArray(removed.Notes),
    };

    private static ScriptObject CourseModel(IGrouping<Course, DeliveredPackage> course)
    {
        var header = course.Key.Header;
        return new()
        {
            ["title"] = header.Titel.Value,
            ["code"] = header.Kod.Value,
            ["category"] = CourseList.CategoryOf(course.First().View.Journey, course.Key),
            ["days"] = header.Kursdagar?.Upplägg.Value,
            ["activities"] = new ScriptArray(course.Select(PackageModel)),
        };
    }

    private static ScriptArray Credits(DeliveredPackage delivered) => new(Credited(delivered).Select(credit => (object)new ScriptObject
    {
        ["file"] = credit.Fil.Value,
        ["maker"] = credit.Upphov.Value,
        ["terms"] = credit.Licens.Value,
    }));

    private static IEnumerable<MediaCredit> Credited(DeliveredPackage delivered)
    {
        var media = delivered.View.Media.ToHashSet(StringComparer.Ordinal);
        return delivered.View.Course.Credits.Where(credit => media.Contains(delivered.View.Course.MediaPath(credit.Fil.Value)));
    }

    /// <summary>Pages with a film of the package's own that has no version with audio description.</summary>
    private static IEnumerable<string> Undescribed(DeliveredPackage delivered) => delivered.View.Part.Pages
        .Where(page => page.Body.Everywhere().OfType<Recording>().Any(film => film is { Kind: RecordingKind.Film, File: not null, Described: null }))
        .Select(page => $"{page.FrontMatter.Titel} ({delivered.Package.Summary.Title})");

    private static string Size(long bytes) => (bytes / 1000.0).ToString("0", CultureInfo.InvariantCulture) + " kB";
}
