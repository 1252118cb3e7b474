using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation;

/// <summary>What <c>regler</c> in a page and in <c>yrkesresa.yaml</c> says: rules turned down or off, each with its reason.</summary>
public static class RuleExceptions
{
    private static readonly Rule Unknown = new("YR0340", "okand-regel", RuleCategory.Exceptions);
    private static readonly Rule Firm = new("YR0341", "regel-som-alltid-galler", RuleCategory.Exceptions);
    private static readonly Rule Unused = new("YR0342", "undantag-utan-verkan", RuleCategory.Exceptions, Severity.Warning);

    /// <summary>What can be wrong with an exception.</summary>
    public static ImmutableArray<Rule> Rules { get; } = [Unknown, Firm, Unused];

    /// <summary>The diagnostics that are left, and those that the exceptions themselves give: unknown, not allowed, or without effect.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="journeys">The journeys, with their exceptions.</param>
    /// <param name="known">Every rule that there is.</param>
    public static IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> found, ImmutableArray<Journey> journeys, ImmutableArray<Rule> known)
    {
        var left = found.ToList();
        var told = new List<Diagnostic>();
        foreach (var (exception, isWithin) in Exceptions(journeys).Where(each => each.Exception.Kod.Value.Length > 0))
        {
            if (FaultOf(exception, known) is { } fault)
            {
                told.Add(fault);
                continue;
            }

            var hits = left.Where(diagnostic => diagnostic.Rule.Code == exception.Kod.Value && isWithin(diagnostic.Span.File)).ToHashSet();
            left.RemoveAll(hits.Contains);
            if (exception.Nivå is { } severity) left.AddRange(hits.Select(hit => hit with { Severity = severity }));
            if (hits.Count == 0)
                told.Add(Unused.At(exception.Kod.Span, $"Undantaget från {exception.Kod} har ingen verkan: regeln larmar inte här.", "Ta bort undantaget."));
        }

        return left.Concat(told);
    }

    /// <summary>Pages first: what is turned off on a page is not there for the journey to turn down.</summary>
    private static IEnumerable<(RuleException Exception, Func<string, bool> IsWithin)> Exceptions(ImmutableArray<Journey> journeys) =>
        journeys
            .SelectMany(journey => journey.Pages)
            .SelectMany(place => place.Page.FrontMatter.Regler.Select(exception => (exception, (Func<string, bool>)(file => file == place.Page.File))))
            .Concat(journeys.SelectMany(journey => journey.Header.Regler.Select(exception =>
                (exception, (Func<string, bool>)(file => file.StartsWith(journey.Id + "/", StringComparison.Ordinal))))));

    private static Diagnostic? FaultOf(RuleException exception, ImmutableArray<Rule> known)
    {
        var code = exception.Kod;
        if (known.FirstOrDefault(rule => rule.Code == code.Value) is not { } rule)
        {
            return Unknown.At(
                code.Span,
                $"Det finns ingen regel med koden ”{code}”.",
                $"{NearCode(code.Value, known)}Koden står i meddelandet som du vill stänga av, till exempel YR0401.");
        }

        return rule.MayBeTurnedDown
            ? null
            : Firm.At(code.Span, $"Regeln {code} går inte att stänga av: paketet skulle bli fel.", "Rätta felet i stället, och ta bort undantaget.");
    }

    /// <summary>Only for what has not the shape of a code: with other digits it is near many and meant for none of them.</summary>
    private static string NearCode(string code, ImmutableArray<Rule> known) => code is ['Y', 'R', _, _, _, _]
        ? ""
        : NearName.Question(code, known.Select(known => known.Code));
}
