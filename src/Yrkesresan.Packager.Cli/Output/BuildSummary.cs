using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;
using Yrkesresan.Packager.Facts;
using Yrkesresan.Packager.LearnerState;
using Yrkesresan.Packager.Release;

namespace Yrkesresan.Packager.Cli.Output;

/// <summary>What a build made, as a table.</summary>
internal static class BuildSummary
{
    private static readonly string[] Heads = ["Paket", "Sidor", "Tid", "Storlek", "Sparas högst"];

    /// <summary>Writes the table and where the packages lie; the latter as progress, where there is nowhere for results.</summary>
    /// <param name="parts">The parts that were built, in order.</param>
    /// <param name="packages">The package of each.</param>
    /// <param name="folder">Where the packages lie.</param>
    /// <param name="terminal">Where it is written.</param>
    public static void Write(ImmutableArray<PartView> parts, ImmutableArray<StagedPackage> packages, string folder, Terminal terminal)
    {
        var stream = terminal.Out;
        string[][] rows =
        [
            .. parts.Zip(packages, (part, package) => Row(
                package.FileName,
                part.Part.Pages.Length,
                part.Part.Minutes,
                package.Length,
                Amounts.Characters(PartRules.Of(part).LongestState))),
        ];
        // What is kept is kept for each part by itself.
        var total = Row(
            "Totalt",
            parts.Sum(part => part.Part.Pages.Length),
            parts.Sum(part => part.Part.Minutes),
            packages.Sum(package => package.Length),
            "");

        if (DrawnWidth([Heads, .. rows, total]) > stream.Width) WriteNarrow([.. rows, total], stream);
        else if (stream.IsDrawable) stream.Draw(Drawn(rows, total));
        else PlainTable.Write([Heads, .. rows, total], stream);
        stream.WriteLine();
        stream.WriteLine("Sparas högst: det mesta som lärplattformen kan behöva spara om en deltagare.");
        stream.WriteLine($"Den har plats för {Amounts.Characters(StateCodec.MostCharacters)}.");
        stream.WriteLine();
        var done = $"{packages.Length.ToString(CultureInfo.InvariantCulture)} paket ligger nu i {folder}.";
        stream.WriteLine(done);
        if (stream.HasFailed) terminal.Error.WriteLine(done);
    }

    private static string[] Row(string name, int pages, int minutes, long bytes, string kept) =>
        [name, pages.ToString(CultureInfo.InvariantCulture), Amounts.Time(minutes), Amounts.Size(bytes), kept];

    /// <summary>Columns of the table with its frame: a cell has a space on either side.</summary>
    private static int DrawnWidth(string[][] rows) => Heads.Select((_, column) => rows.Max(row => row[column].Length) + 3).Sum() + 1;

    /// <summary>Two lines a package, where a table would break the packages' names.</summary>
    private static void WriteNarrow(string[][] rows, OutputStream stream)
    {
        foreach (var row in rows)
        {
            stream.WriteLine(row[0]);
            stream.WriteLine("  " + string.Join(", ", Heads.Zip(row).Skip(1).Where(cell => cell.Second.Length > 0).Select(cell => $"{cell.First}: {cell.Second}")));
        }
    }

    private static Table Drawn(string[][] rows, string[] total)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var head in Heads)
        {
            var column = new TableColumn(head).NoWrap();
            table.AddColumn(head == Heads[0] ? column : column.RightAligned());
        }

        foreach (var row in rows) table.AddRow([.. row.Select(cell => new Text(cell))]);
        table.AddEmptyRow();
        table.AddRow([.. total.Select(cell => new Text(cell, new Style(decoration: Decoration.Bold)))]);
        return table;
    }
}
