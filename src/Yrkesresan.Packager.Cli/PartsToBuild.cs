using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Cli;

/// <summary>Finds the parts that become packages.</summary>
internal static class PartsToBuild
{
    /// <summary>Every part, or those of one course, in the order of the resväg.</summary>
    /// <exception cref="CommandFailure">No course has the code.</exception>
    public static ImmutableArray<PartToBuild> Of(ImmutableArray<Journey> journeys, string? code)
    {
        var codes = journeys.SelectMany(journey => journey.Courses).Select(course => course.Header.Kod.Value).ToArray();
        if (code is not null && !codes.Contains(code, StringComparer.Ordinal))
            throw new CommandFailure($"Ingen kurs har koden ”{code}”. {NearName.Question(code, codes)}Koderna är {string.Join(", ", codes)}.");

        return
        [
            .. from journey in journeys
               from course in journey.Courses
               where code is null || course.Header.Kod.Value == code
               from part in course.Parts
               where !part.Pages.IsEmpty
               select new PartToBuild(journey, course, part),
        ];
    }
}
