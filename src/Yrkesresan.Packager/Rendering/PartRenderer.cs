using System.Globalization;
using Scriban.Runtime;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.Rendering;

/// <summary>A part of a course → the one HTML document of its package.</summary>
public static class PartRenderer
{
    /// <summary>Renders a part that has no errors.</summary>
    /// <param name="journey">Its journey.</param>
    /// <param name="course">Its course.</param>
    /// <param name="part">The part.</param>
    /// <param name="theme">How it looks.</param>
    /// <param name="media">Gives a media file's bytes, by path below the content folder.</param>
    /// <exception cref="ThemeException">A template is at fault.</exception>
    public static string Render(Journey journey, Course course, Part part, Theme theme, Func<string, ReadOnlyMemory<byte>> media)
    {
        var pages = new ScriptArray();
        for (var i = 0; i < part.Pages.Length; i++) pages.Add(Placed(PageModelOf(journey, course, part, part.Pages[i], theme, media), part, i));
        var model = PartModelOf(journey, course, part);
        model["pages"] = pages;
        return theme.Render("part.html", model);
    }

    /// <summary>What the templates are given of a part as a whole, besides its pages.</summary>
    internal static ScriptObject PartModelOf(Journey journey, Course course, Part part) => new()
    {
        ["lang"] = journey.Header.Språk.Value,
        ["journey"] = JourneyModel(journey.Header),
        ["stop"] = StopModel(journey.Header, course.Stop),
        ["course"] = CourseModel(journey.Header, course.Header),
        ["part"] = PartModel(course, part),
        ["goals"] = GoalModels(journey, part),
    };

    /// <summary>The kunskapsmål that a part's pages serve, in the order of <c>kunskapsmal.yaml</c>.</summary>
    public static IEnumerable<Kunskapsmål> GoalsOf(Journey journey, Part part)
    {
        var served = part.Pages.SelectMany(page => page.FrontMatter.Kunskapsmål).Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        return journey.Kunskapsmål.Where(mål => served.Contains(mål.Id.Value));
    }

    private static ScriptObject JourneyModel(JourneyHeader header) => new()
    {
        ["title"] = header.Titel.Value,
        ["publisher"] = header.Ansvarig.Value,
        ["contact"] = header.Kontakt?.Value,
        ["accessibility_statement"] = header.Tillgänglighetsredogörelse?.Value,
    };

    private static ScriptObject StopModel(JourneyHeader header, string stop) =>
        header.Steg.FirstOrDefault(steg => steg.Id.Value == stop) is { } steg
            ? new() { ["kind"] = "steg", ["title"] = steg.Titel.Value, ["time"] = steg.Tid?.Value }
            : new() { ["kind"] = "plats", ["title"] = header.Platser.First(plats => plats.Id.Value == stop).Titel.Value, ["time"] = null };

    private static ScriptObject CourseModel(JourneyHeader journey, CourseHeader course) => new()
    {
        ["title"] = course.Titel.Value,
        ["code"] = course.Kod.Value,
        ["summary"] = course.Sammanfattning.Value,
        ["tracks"] = TrackTitles(journey, course.Spår),
        ["label"] = course.Märkning?.Value,
        ["included_in"] = course.IngårI?.Value,
        ["days"] = course.Kursdagar is not { } days ? null : new ScriptObject
        {
            ["arrangement"] = days.Upplägg.Value,
            ["count"] = days.Antal?.Value,
            ["form"] = days.Form?.Value,
            ["by"] = days.GenomförsAv?.Value,
            ["status"] = days.Fastställd ? "fastställd" : "förslag",
            ["uncertain"] = days.Osäker,
        },
    };

    private static ScriptObject PartModel(Course course, Part part) => new()
    {
        ["id"] = $"{course.Header.Kod.Value}-{part.Kind.Folder()}".ToLowerInvariant(),
        ["kind"] = part.Kind.Folder(),
        ["title"] = part.Kind.Title(),
        ["minutes"] = part.Minutes,
        ["share"] = PartRules.ShareOf(course, part),
        ["page_count"] = part.Pages.Length,
        ["obligatory_count"] = part.Pages.Count(part.IsObligatory),
    };

    private static ScriptArray GoalModels(Journey journey, Part part)
    {
        var goals = new ScriptArray();
        foreach (var mål in GoalsOf(journey, part))
        {
            goals.Add(new ScriptObject
            {
                ["text"] = mål.Text.Value,
                ["level"] = KunskapsmålFile.Nivåer.WordFor(mål.Nivå.Value),
                ["example"] = mål.Status.Value == Målstatus.Exempel,
            });
        }

        return goals;
    }

    /// <summary>What the templates are given of a page, but for its place among the others.</summary>
    internal static ScriptObject PageModelOf(
        Journey journey, Course course, Part part, Page page, ITheme theme, Func<string, ReadOnlyMemory<byte>> media)
    {
        var front = page.FrontMatter;
        var scope = new PageScope(journey.Header.Språk.Value, course, part, page, theme, media, new References(journey.Källor));
        var body = BlockRenderer.Render(page.Body, scope);
        foreach (var källa in front.Källor) scope.References.NumberOf(källa.Value);
        return new ScriptObject
        {
            ["id"] = page.Id,
            ["anchor"] = PageScope.AnchorOf(page),
            ["title"] = front.Titel.Value,
            ["kind_title"] = theme.Word(ThemeLayout.PageText(front.Typ.Value)),
            ["minutes"] = front.Minuter?.Value,
            ["obligatory"] = part.IsObligatory(page),
            ["motivation"] = front.Motivering?.Value,
            ["goals"] = PageGoals(journey, front),
            ["tracks"] = TrackTitles(journey.Header, front.Spår),
            ["draft"] = front.Status == PageStatus.Utkast,
            ["body"] = body,
            ["sources"] = SourceModels(scope),
            ["credits"] = Credits(course, page),
        };
    }

    private static ScriptObject Placed(ScriptObject page, Part part, int index)
    {
        page["number"] = index + 1;
        page["previous"] = index == 0 ? null : Neighbour(part.Pages[index - 1]);
        page["next"] = index == part.Pages.Length - 1 ? null : Neighbour(part.Pages[index + 1]);
        return page;
    }

    private static ScriptObject Neighbour(Page page) =>
        new() { ["anchor"] = PageScope.AnchorOf(page), ["title"] = page.FrontMatter.Titel.Value };

    private static ScriptArray PageGoals(Journey journey, FrontMatter front) =>
        new(front.Kunskapsmål.Select(id => (object)new ScriptObject { ["text"] = journey.Kunskapsmål.First(mål => mål.Id.Value == id.Value).Text.Value }));

    private static ScriptArray TrackTitles(JourneyHeader journey, IEnumerable<Located<string>> ids) =>
        new(ids.Select(id => (object)journey.Spår.First(spår => spår.Id.Value == id.Value).Titel.Value));

    /// <summary>Who made the media that the page shows, and on what terms, each once.</summary>
    private static ScriptArray Credits(Course course, Page page)
    {
        var shown = PageMedia.Of(course, page).ToArray();
        return new(course.Credits
            .Where(credit => shown.Contains(course.MediaPath(credit.Fil.Value)))
            .Select(credit => (Maker: credit.Upphov.Value, Terms: credit.Licens.Value))
            .Distinct()
            .Select(credit => (object)new ScriptObject { ["maker"] = credit.Maker, ["terms"] = credit.Terms }));
    }

    private static ScriptArray SourceModels(PageScope scope)
    {
        var sources = new ScriptArray();
        foreach (var källa in scope.References.Numbered)
        {
            var number = scope.References.NumberOf(källa.Id.Value);
            sources.Add(new ScriptObject
            {
                ["number"] = number,
                ["anchor"] = scope.Own("k" + number.ToString(CultureInfo.InvariantCulture)),
                ["title"] = källa.Titel.Value,
                ["publisher"] = källa.Utgivare.Value,
                ["url"] = källa.Url?.Value,
                ["year"] = källa.År?.Value,
                ["article_number"] = källa.Artikelnummer?.Value,
            });
        }

        return sources;
    }
}
