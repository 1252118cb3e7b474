namespace Yrkesresan.Packager.Content.Model;

/// <summary>A source that pages rest on.</summary>
/// <param name="Id">Its id, as cited.</param>
/// <param name="Titel">Its title as published.</param>
/// <param name="Utgivare">Who published it.</param>
/// <param name="Typ">What it is.</param>
/// <param name="Url">Where it is to be read.</param>
/// <param name="År">The year of publication.</param>
/// <param name="Artikelnummer">The publisher's number.</param>
/// <param name="GällerFrån">The first day it is in force.</param>
/// <param name="GällerTill">The last day it is in force.</param>
/// <param name="ErsättsAv">The id of the source that replaces it.</param>
/// <param name="Kontrollerad">When somebody last checked it.</param>
/// <param name="Minuter">How long it takes, for film and podd.</param>
/// <param name="Anmärkning">A note among editors; learners do not see it.</param>
public sealed record Källa(
    Located<string> Id,
    Located<string> Titel,
    Located<string> Utgivare,
    Located<Källtyp> Typ,
    Located<string>? Url,
    Located<int>? År,
    Located<string>? Artikelnummer,
    Located<DateOnly>? GällerFrån,
    Located<DateOnly>? GällerTill,
    Located<string>? ErsättsAv,
    Located<DateOnly>? Kontrollerad,
    Located<int>? Minuter,
    Located<string>? Anmärkning);
