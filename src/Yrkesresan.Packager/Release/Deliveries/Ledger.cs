using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Files;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Release.Deliveries;

/// <summary>
/// <c>utgivna.yaml</c>: the ids that learners have, one a line. Lines are added and never changed, so what an editor has written in it stays.
/// </summary>
public static class Ledger
{
    private const string Head = """
        # Id:n som deltagarnas resultat sparas under. Programmet lägger till rader när du ger ut; checka in filen.
        # Har du tagit bort något med avsikt skriver du borttagen och skälet på dess rad: {…, borttagen: Ersatt av en annan sida}

        """;

    /// <summary>The ids that a release adds, and those that earlier packages have but the file lacks; null where there are none.</summary>
    /// <param name="journey">The journey as it is released, and what its ledger says.</param>
    /// <param name="before">The file as it is; null where there is none.</param>
    /// <param name="release">The release's name.</param>
    /// <exception cref="InvalidDataException">Its list is not written a line each, so that no line can be added.</exception>
    public static LedgerAddition? Of(Journey journey, string? before, string release)
    {
        // An id that is back after it was removed gets a new line: by the old one it could go again without a word.
        var known = journey.Utgivna.Where(line => line.Borttagen is null).Select(line => line.Id).ToArray();
        var added = journey.Utgivna
            .Where(line => !line.IsNoted)
            .Select(line => UtgivnaFile.Line(line.Id, line.Utgåva.Value))
            .Concat(journey.Courses
                .SelectMany(course => course.Parts.Where(part => !part.Pages.IsEmpty).SelectMany(part => LastingIds.Of(course, part, part.Pages)))
                .Where(id => !known.Any(id.IsSameAs))
                .Select(id => UtgivnaFile.Line(id, release)))
            .ToImmutableArray();
        if (added.IsEmpty) return null;

        var text = (before ?? Head.ReplaceLineEndings("\n")).TrimEnd('\n') + "\n" + string.Concat(added.Select(line => line + "\n"));
        return Holds(text, journey.Utgivna.Count(line => line.IsNoted) + added.Length) ? new(added, text) : throw new InvalidDataException($"{UtgivnaFile.Name} cannot be added to.");
    }

    /// <summary>The releases that the file names, the earliest first. One that brought nothing new is not among them.</summary>
    public static ImmutableArray<string> Releases(Journey journey) =>
        [.. journey.Utgivna.Where(line => line.IsNoted).Select(line => line.Utgåva.Value).Distinct()];

    private static bool Holds(string text, int ids)
    {
        var source = new SourceText(UtgivnaFile.Name, text);
        var faults = new DiagnosticBag();
        var root = YamlReader.Read(source, new TextSpan(0, source.Text.Length), UtgivnaFile.Kind.Keys, faults);
        return root is YamlSequence list && list.Items.Length == ids && faults.Count == 0;
    }
}
