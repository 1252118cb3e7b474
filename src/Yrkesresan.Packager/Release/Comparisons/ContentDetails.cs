namespace Yrkesresan.Packager.Release.Comparisons;

/// <summary>The names of what templates are given → a sentence for the administrator where it has changed. A test holds them against the templates' models.</summary>
internal static class ContentDetails
{
    private const string Days = "Uppgifterna om kursdagarna är ändrade.";
    private const string Stop = "Namnet på steget eller platsen är ändrat.";

    /// <summary>What the comparison of the rules reports already, or never changes, has no sentence here.</summary>
    private static readonly Dictionary<string, string?> Pages = new(StringComparer.Ordinal)
    {
        ["id"] = null,
        ["anchor"] = null,
        ["title"] = null,
        ["obligatory"] = null,
        ["draft"] = null,
        ["body"] = "Innehållet är ändrat på {0}.",
        ["media"] = "Bilder, film, ljud eller andra filer är utbytta på {0}.",
        ["kind_title"] = "Sidtypen är ändrad på {0}.",
        ["minutes"] = "Tiden är ändrad på {0}.",
        ["motivation"] = "Motiveringen är ändrad på {0}.",
        ["goals"] = "Kunskapsmålen är ändrade på {0}.",
        ["tracks"] = "Spåren är ändrade på {0}.",
        ["sources"] = "Källorna är ändrade på {0}.",
        ["credits"] = "Uppgifterna om upphov och licens är ändrade på {0}.",
    };

    private static readonly Dictionary<string, string?> Parts = new(StringComparer.Ordinal)
    {
        ["course.title"] = null,
        ["course.code"] = null,
        ["part.id"] = null,
        ["part.kind"] = null,
        ["part.title"] = null,
        ["part.share"] = null,
        ["part.minutes"] = null,
        ["part.page_count"] = null,
        ["part.obligatory_count"] = null,
        ["lang"] = "Språket är ändrat.",
        ["journey.title"] = "Yrkesresan heter något annat.",
        ["journey.publisher"] = "En annan är ansvarig för innehållet.",
        ["journey.contact"] = "Adressen för ”Rapportera fel” är ändrad.",
        ["journey.accessibility_statement"] = "Adressen till tillgänglighetsredogörelsen är ändrad.",
        ["stop.kind"] = Stop,
        ["stop.title"] = Stop,
        ["stop.time"] = "Tiden som steget är för är ändrad.",
        ["course.summary"] = "Kursens sammanfattning är ändrad.",
        ["course.tracks"] = "Kursens spår är ändrade.",
        ["course.label"] = "Kursens märkning är ändrad.",
        ["course.included_in"] = "Vad kursen ingår i är ändrat.",
        ["course.days"] = Days,
        ["course.days.arrangement"] = Days,
        ["course.days.count"] = Days,
        ["course.days.form"] = Days,
        ["course.days.by"] = Days,
        ["course.days.status"] = Days,
        ["course.days.uncertain"] = Days,
        ["goals"] = "Kunskapsmålen på startsidan är ändrade.",
    };

    /// <summary>The sentence for what has changed on pages, with <c>{0}</c> for them; null where another sentence says it.</summary>
    public static string? OfPage(string name) => Pages.GetValueOrDefault(name);

    /// <summary>The sentence for what has changed in what is said of the whole part; null where another sentence says it.</summary>
    public static string? OfPart(string name) => Parts.GetValueOrDefault(name);

    /// <summary>Whether a name has a place here.</summary>
    internal static bool Knows(string name) => Pages.ContainsKey(name) || Parts.ContainsKey(name);
}
