using System.Globalization;
using Scriban.Runtime;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.Rendering.Blocks;

namespace Yrkesresan.Packager.Rendering;

/// <summary>A part of a course → the one HTML document of its package.</summary>
public static class PartRenderer
{
    /// <summary>Renders a part that has no errors.</summary>
    /// <param name="view">The part, with all that it belongs to.</param>
    /// <param name="theme">How it looks.</param>
    /// <param name="media">Gives a media file's bytes, by path below the content folder.</param>
    /// <exception cref="ThemeException">A template is at fault.</exception>
    public static string Render(PartView view, Theme theme, Func<string, ReadOnlyMemory<byte>> media)
    {
        var pages = new ScriptArray();
        for (var i = 0; i < view.Part.Pages.Length; i++) pages.Add(Placed(PageModelOf(view, view.Part.Pages[i], theme, media), view.Part, i));
        var model = PartModelOf(view);
        model["pages"] = pages;
        return theme.Render("part.html", model);
    }

    /// <summary>What the templates are given of a part as a whole, besides its pages.</summary>
    internal static ScriptObject PartModelOf(PartView view) => new()
    {
        ["lang"] = view.Journey.Header.Språk.Value,
        ["journey"] = JourneyModel(view.Journey.Header),
        ["stop"] = StopModel(view.Journey.Header, view.Course.Stop),
        ["course"] = CourseModel(view.Journey.Header, view.Course.Header),
        ["part"] = PartModel(view),
        ["goals"] = GoalModels(view),
    };

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

    private static ScriptObject PartModel(PartView view) => new()
    {
        ["id"] = view.Id.ToString().ToLowerInvariant(),
        ["kind"] = view.Part.Kind.Folder(),
        ["title"] = view.Part.Kind.Title(),
        ["minutes"] = view.Part.Minutes,
        ["share"] = PartRules.ShareOf(view),
        ["page_count"] = view.Part.Pages.Length,
        ["obligatory_count"] = view.Part.Pages.Count(view.Part.IsObligatory),
    };

    private static ScriptArray GoalModels(PartView view)
    {
        var goals = new ScriptArray();
        foreach (var mål in view.Goals)
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
    internal static ScriptObject PageModelOf(PartView view, Page page, ITheme theme, Func<string, ReadOnlyMemory<byte>> media)
    {
        var front = page.FrontMatter;
        var scope = new PageScope(view.Journey.Header.Språk.Value, view.Course, view.Part, page, theme, media, new References(view.Journey.Källor));
        var body = BlockRenderer.Render(page.Body, scope);
        foreach (var källa in front.Källor) scope.References.NumberOf(källa.Value);
        return new ScriptObject
        {
            ["id"] = page.Id,
            ["anchor"] = PageScope.AnchorOf(page),
            ["title"] = front.Titel.Value,
            ["kind_title"] = theme.Word(ThemeLayout.PageText(front.Typ.Value)),
            ["minutes"] = front.Minuter?.Value,
            ["obligatory"] = view.Part.IsObligatory(page),
            ["motivation"] = front.Motivering?.Value,
            ["goals"] = PageGoals(view.Journey, front),
            ["tracks"] = TrackTitles(view.Journey.Header, front.Spår),
            ["draft"] = front.Status == PageStatus.Utkast,
            ["body"] = body,
            ["sources"] = SourceModels(scope),
            ["credits"] = Credits(view.Course, page),
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
        new(front.Kunskapsmål.Select(id => (object)new ScriptObject { ["text"] = journey.Kunskapsmål.Find(id.Value)!.Text.Value }));

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
