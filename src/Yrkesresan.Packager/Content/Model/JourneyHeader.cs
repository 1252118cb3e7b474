using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>What <c>yrkesresa.yaml</c> says of a journey as a whole.</summary>
/// <param name="Titel">Its name.</param>
/// <param name="Område">Its field, such as myndighetsutövning.</param>
/// <param name="Ansvarig">Who is answerable for the content.</param>
/// <param name="Språk">The language of its texts, a BCP 47 tag.</param>
/// <param name="Kontakt">Where "Rapportera fel" leads: a mail or web address.</param>
/// <param name="Tillgänglighetsredogörelse">The address of the accessibility statement.</param>
/// <param name="Spår">The tracks that a course may be meant for.</param>
/// <param name="Steg">The steps, in order.</param>
/// <param name="Platser">The places beside the steps.</param>
/// <param name="Gränser">How large media may be; null = <see cref="Gränser.Default"/>.</param>
/// <param name="Regler">Rules turned down for the whole journey.</param>
public sealed record JourneyHeader(
    Located<string> Titel,
    Located<string> Område,
    Located<string> Ansvarig,
    Located<string> Språk,
    Located<string>? Kontakt,
    Located<string>? Tillgänglighetsredogörelse,
    ImmutableArray<Spår> Spår,
    ImmutableArray<Steg> Steg,
    ImmutableArray<Plats> Platser,
    Gränser? Gränser,
    ImmutableArray<RuleException> Regler);
