using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys of a page's front matter (content-format: A page).</summary>
public static class PageFile
{
    /// <summary>The sorts of page by their words.</summary>
    public static readonly WordKind<PageKind> Typer = new(
        ("text", PageKind.Text),
        ("film", PageKind.Film),
        ("podd", PageKind.Podd),
        ("handbok", PageKind.Handbok),
        ("webbutbildning", PageKind.Webbutbildning),
        ("övning", PageKind.Övning),
        ("quiz", PageKind.Quiz),
        ("checklista", PageKind.Checklista));

    private static readonly WordKind<PageStatus> Statusar = new(
        ("utkast", PageStatus.Utkast), ("granskad", PageStatus.Granskad), ("fastställd", PageStatus.Fastställd))
    {
        ForUnread = PageStatus.Oläslig,
    };

    private static readonly Field<string> Titel = new("titel", Kinds.Text, "Sidans rubrik.") { Required = true };
    private static readonly Field<PageKind> Typ = new("typ", Typer, "Vad för slags sida det är.") { Required = true };
    private static readonly Field<int> Minuter = new("minuter", Kinds.WholeNumber(1, 480), "Hur lång tid sidan tar. Krävs i förberedelser.");
    private static readonly Field<string> Motivering = new("motivering", Kinds.Text, "Varför sidan är värd deltagarens tid. Krävs i förberedelser.");
    private static readonly Field<ImmutableArray<Located<string>>> Kunskapsmål = new("kunskapsmål", Kinds.Ids, "Kunskapsmålen som sidan hör till.");
    private static readonly Field<ImmutableArray<Located<string>>> Källor = new("källor", Kinds.Ids, "Källorna som sidan bygger på.");
    private static readonly Field<string> Undantag = new("undantag", Kinds.Text, "Skälet till att sidan inte har någon källa.");
    private static readonly Field<bool> Obligatorisk = new("obligatorisk", Kinds.Boolean, "Om sidan krävs för att bli klar med delen.");
    private static readonly Field<ImmutableArray<Located<string>>> Spår = new("spår", Kinds.Ids, "Spåren som sidan är för.");
    private static readonly Field<PageStatus> Status = new("status", Statusar, "Hur långt sidan har kommit.");
    private static readonly Field<DateOnly> Granskad = new("granskad", Kinds.Date, "När sidan senast granskades.");
    private static readonly Field<string> Id = new("id", Kinds.Id, "Sidans id, om det ska vara ett annat än filnamnet.");
    private static readonly Field<ImmutableArray<Located<RuleException>>> Regler = new(
        "regler",
        Kinds.ListOf(RuleExceptionFile.OnPage),
        "Regler som är avstängda för sidan, med skäl.");

    /// <summary>The front matter as a whole.</summary>
    public static readonly RecordKind<FrontMatter> Kind = new(
        new Definition(
            Titel, Typ, Minuter, Motivering, Kunskapsmål, Källor, Undantag, Obligatorisk, Spår, Status, Granskad, Id, Regler),
        values => new FrontMatter(
            values.Span,
            values.Get(Titel),
            values.Get(Typ),
            values.Find(Minuter),
            values.Find(Motivering),
            values.Find(Kunskapsmål).Words(),
            values.Find(Källor).Words(),
            values.Find(Undantag),
            values.Find(Obligatorisk),
            values.Find(Spår).Words(),
            values.Repeated.Contains(Status) ? PageStatus.Oläslig : values.Find(Status)?.Value ?? PageStatus.Utkast,
            values.Find(Granskad),
            values.Find(Id),
            values.Find(Regler).Values())
        {
            Keys = [.. values.Keys],
        });
}
