using System.Text;
using Yrkesresan.Packager.Content.Files;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Release.Deliveries;

namespace Yrkesresan.Packager.Cli;

/// <summary>The ledgers of a content folder, as a release adds to them.</summary>
/// <param name="folder">The content folder.</param>
/// <param name="additions">What is added, by the file's path below it.</param>
internal sealed class LedgerFiles(string folder, IReadOnlyDictionary<string, LedgerAddition> additions)
{
    private readonly List<string> noted = [];

    /// <summary>Finds what a release adds.</summary>
    /// <exception cref="CommandFailure">A ledger cannot be added to.</exception>
    public static LedgerFiles Of(CheckedContent content, string folder, string release)
    {
        var additions = new Dictionary<string, LedgerAddition>(StringComparer.Ordinal);
        foreach (var journey in content.Reading.Journeys)
        {
            var file = $"{journey.Id}/{UtgivnaFile.Name}";
            if (Addition(journey, file, content, release) is { } addition) additions.Add(file, addition);
        }

        return new(folder, additions);
    }

    /// <summary>What to say of the lines that have been written, where the release then fails, a line each; empty where there are none.</summary>
    public IReadOnlyList<string> Noted => noted;

    /// <summary>Writes them.</summary>
    /// <exception cref="CommandFailure">The disk fails: that one is as it was, and so are those after it.</exception>
    public void Write()
    {
        foreach (var (file, addition) in additions)
        {
            try
            {
                Replace(Path.Combine(folder, file), addition.Text);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new CommandFailure(
                    $"Det gick inte att skriva ”{file}” i innehållet. Kontrollera att du har rätt att skriva där och att det finns plats på disken. Ingen utgåva har skrivits.",
                    failure)
                { More = Noted };
            }

            noted.Add($"De här raderna är tillagda i {file} och ska stå kvar:");
            noted.AddRange(addition.Lines);
        }
    }

    private static LedgerAddition? Addition(Journey journey, string file, CheckedContent content, string release)
    {
        try
        {
            return Ledger.Of(journey, content.Reading.Texts.GetValueOrDefault(file)?.Text, release);
        }
        catch (InvalidDataException fault)
        {
            throw new CommandFailure(
                $"Programmet kan inte lägga till rader i ”{file}”. Skriv varje id på en egen rad som börjar med ”- ” längst till vänster, utan hakparenteser runt listan. Ingen utgåva har skrivits.",
                fault);
        }
    }

    /// <summary>Written beside it, under a name that content does not read; then put in its place at once.</summary>
    private static void Replace(string path, string text)
    {
        var incoming = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.yrkesresan-new");
        try
        {
            // A link there would lead the writing astray.
            File.Delete(incoming);
            using (var ledger = new FileStream(incoming, FileMode.CreateNew)) ledger.Write(Encoding.UTF8.GetBytes(text));
            File.Move(incoming, path, overwrite: true);
        }
        catch
        {
            File.Delete(incoming);
            throw;
        }
    }
}
