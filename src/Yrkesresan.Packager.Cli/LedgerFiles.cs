using System.Collections.Immutable;
using TextReader = Yrkesresan.Packager.Content.Text.TextReader;
using Yrkesresan.Packager.Content.Schemas;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Release.Deliveries;

namespace Yrkesresan.Packager.Cli;

/// <summary>The ledgers of a content folder, written when a release adds to them.</summary>
internal static class LedgerFiles
{
    /// <summary>Writes what a release adds.</summary>
    /// <param name="content">The content as it was read.</param>
    /// <param name="folder">The content folder.</param>
    /// <param name="release">The release's name.</param>
    /// <returns>What to say of the lines that have been written, should the release fail after that, a line each; empty where there are none.</returns>
    /// <exception cref="CommandFailure">The disk fails, or a ledger is not as it was read: that one is as it was, and so are those after it.</exception>
    public static ImmutableArray<string> Write(CheckedContent content, string folder, string release)
    {
        ImmutableArray<string> noted = [];
        foreach (var journey in content.Reading.Journeys)
        {
            var file = $"{journey.Id}/{UtgivnaFile.Name}";
            try
            {
                if (Ledger.Of(journey, Unchanged(content, folder, file), release) is not { } addition) continue;
                Replace(Path.Combine(folder, file), addition.File);
                noted = [.. noted, $"De här raderna är tillagda i {file} och ska stå kvar:", .. addition.Lines];
            }
            catch (CommandFailure failure)
            {
                throw new CommandFailure(failure.Message, failure) { More = noted };
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new CommandFailure(
                    $"Det gick inte att skriva ”{file}” i innehållet. Kontrollera att du har rätt att skriva där och att det finns plats på disken. Ingen utgåva har skrivits.",
                    failure)
                { More = noted };
            }
        }

        return noted;
    }

    /// <summary>A ledger's bytes, null where there is none. What an editor or another run has added since it was read would be lost.</summary>
    private static byte[]? Unchanged(CheckedContent content, string folder, string file)
    {
        var read = content.Reading.TextOf(file);
        var path = Path.Combine(folder, file);
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : null;
        var now = bytes is null ? null : TextReader.Read(file, bytes, new DiagnosticBag());
        if ((bytes is null, now?.Text) != (read is null, read?.Text))
            throw new CommandFailure($"Filen ”{file}” har ändrats medan programmet arbetade. Kör igen, så räknas ändringen med. Ingen utgåva har skrivits.");
        return bytes;
    }

    /// <summary>Written beside it, under a name that content does not read; then put in its place at once.</summary>
    private static void Replace(string path, ReadOnlyMemory<byte> bytes)
    {
        var incoming = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.yrkesresan-new");
        try
        {
            // A link there would lead the writing astray.
            File.Delete(incoming);
            using (var ledger = new FileStream(incoming, FileMode.CreateNew))
            {
                ledger.Write(bytes.Span);
                // On the disk itself before the rename, or a power cut could leave an empty ledger.
                ledger.Flush(flushToDisk: true);
            }

            File.Move(incoming, path, overwrite: true);
        }
        catch
        {
            File.Delete(incoming);
            throw;
        }
    }
}
