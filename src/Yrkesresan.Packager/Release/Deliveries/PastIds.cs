using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.LearnerState.Summaries;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>The ids that learners have, as the packages of a release say: the ledger may be missing, or merged later than the release.</summary>
public static class PastIds
{
    private static readonly SourceSpan Nowhere = SourceSpan.Whole(UtgivnaFile.Name);

    /// <summary>Those of every package, each page before what is on it.</summary>
    public static ImmutableArray<UtgivetId> Of(PastRelease past) =>
    [
        .. from package in past.Packages
           from part in PartKinds.All
           where part.Folder == package.Summary.Folder
           from id in Of(package.Summary, new LastingId(package.Summary.Code, part.Kind))
           select new UtgivetId(Nowhere, id, new Located<string>(past.Name, Nowhere), null) { IsNoted = false },
    ];

    private static IEnumerable<LastingId> Of(PartSummary rules, LastingId whole) => rules.Pages
        .SelectMany(page =>
        {
            var id = whole with { Sida = page.Id };
            return page.Questions.Select(question => id with { Fråga = question.Id })
                .Concat(page.Checkboxes.Select(checkbox => id with { Ruta = checkbox[(checkbox.IndexOf('.', StringComparison.Ordinal) + 1)..] }))
                .Prepend(id);
        })
        .Prepend(whole);
}
