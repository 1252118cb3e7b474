using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Cli;

/// <summary>Finds the parts that become packages.</summary>
internal static class PartsToBuild
{
    /// <summary>Every part, or those of one course, in the order of the resväg.</summary>
    /// <exception cref="CommandFailure">No course has the code.</exception>
    public static ImmutableArray<PartView> Of(ImmutableArray<Journey> journeys, string? code)
    {
        var codes = journeys.SelectMany(journey => journey.Courses).Select(course => course.Header.Kod.Value).ToArray();
        if (code is not null && !codes.Contains(code, StringComparer.Ordinal))
            throw new CommandFailure($"Ingen kurs har koden ”{code}”. {NearName.Question(code, codes)}Koderna är {string.Join(", ", codes)}.");

        return
        [
            .. PartView.Of(journeys).Where(view => (code is null || view.Id.Kurs == code) && !view.Part.Pages.IsEmpty),
        ];
    }
}
