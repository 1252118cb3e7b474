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
    private readonly StringBuilder noted = new();

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

    /// <summary>What to say of the lines that have been written, where the release then fails; empty where there are none.</summary>
    public string Noted => noted.ToString();

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
                    $"Det gick inte att skriva ”{file}” i innehållet. Kontrollera att du har rätt att skriva där och att det finns plats på disken. Ingen utgåva har skrivits.{Noted}",
                    failure);
            }

            noted.Append('\n').Append("De här raderna är tillagda i ").Append(file)
                .Append(" och ska stå kvar:")
                .Append(string.Concat(addition.Lines.Select(line => "\n" + line)));
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
            File.WriteAllText(incoming, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(incoming, path, overwrite: true);
        }
        catch
        {
            File.Delete(incoming);
            throw;
        }
    }
}
