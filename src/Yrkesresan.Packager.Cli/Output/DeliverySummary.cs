using System.Collections.Immutable;
using System.Globalization;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Release.Comparisons;
using Yrkesresan.Packager.Release.Deliveries;

namespace Yrkesresan.Packager.Cli.Output;

/// <summary>What a release holds, and what is left to do with it.</summary>
internal static class DeliverySummary
{
    /// <summary>Names the pages that are left out, so that one forgotten as utkast is not missed in silence.</summary>
    public static void NameDrafts(ImmutableArray<Journey> journeys, OutputStream error)
    {
        var drafts = journeys.SelectMany(journey => journey.Courses).SelectMany(course => course.Parts).SelectMany(part => part.HeldBack).ToArray();
        if (drafts.Length > 0) error.WriteLine($"Utkast kommer inte med: {string.Join(", ", drafts.Select(page => page.File))}.");
    }

    /// <summary>Writes a line each package, the next steps, and last what cannot be known, which the warnings of the content hide higher up.</summary>
    public static void Write(Delivery delivery, string folder, IEnumerable<string> doubts, Terminal terminal)
    {
        if (delivery.Since is null && delivery.Packages.Any(package => package.Comparison.Change != PackageChange.New))
            terminal.Error.WriteLine("Det finns tidigare utgåvor. Ange mappen med den förra med --since, så säger leveransen vad som är ändrat.");
        if (delivery.Newer is { } newer)
        {
            terminal.Error.WriteLine(
                $"utgivna.yaml nämner {newer}, som är nyare än {delivery.Since}. Har den lämnats ut anger du mappen med den efter --since, annars kan leveransen säga fel om vad som är ändrat.");
        }

        var comparisons = delivery.Packages.Select(package => package.Comparison).Concat(delivery.Removed).ToArray();
        var width = comparisons.Max(comparison => (comparison.Now ?? comparison.Before)!.FileName.Length);
        foreach (var comparison in comparisons)
        {
            terminal.Out.WriteLine($"{(comparison.Now ?? comparison.Before)!.FileName.PadRight(width)}  {ChangeWords.Of(comparison.Change).Word}");
            foreach (var note in comparison.Notes) terminal.Out.WriteLine("    " + note);
        }

        terminal.Out.WriteLine();
        string[] done =
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"Utgåvan {delivery.Name} ligger nu i {folder}: {delivery.Packages.Length} paket, {DeliverySheet.FileName}, {FirstTimePage.FileName}, {DeliveryJson.FileName} och {CourseList.FileName}."),
            "Lämna hela mappen till den som sköter lärplattformen. Checka in utgivna.yaml i git.",
        ];
        foreach (var line in done) terminal.Out.WriteLine(line);
        foreach (var line in terminal.Out.HasFailed ? done.Concat(doubts) : doubts) terminal.Error.WriteLine(line);
    }
}
