using System.Globalization;
using System.Text;
using Yrkesresan.Packager.Corpus;

// Content of any size, made from a seed, and the comparison of what two programs made of it:
//   dotnet run --project tests/Yrkesresan.Packager.Corpus -c Release -- make DIR [--pages N] [--parts N] [--slips]
//   dotnet run --project tests/Yrkesresan.Packager.Corpus -c Release -- same FOLDER FOLDER
Console.OutputEncoding = Encoding.UTF8;
switch (args)
{
    case ["make", var folder, .. var options]:
        var journey = new CorpusJourney(Number("--pages", 1600), Number("--parts", 200), options.Contains("--slips"));
        Console.WriteLine(CorpusFolder.Write(journey, folder));
        return 0;
        int Number(string name, int usual) =>
            Array.IndexOf(options, name) is >= 0 and var at ? int.Parse(options[at + 1], CultureInfo.InvariantCulture) : usual;
    case ["same", var before, var after]:
        var differences = FolderDifferences.Between(before, after);
        Console.WriteLine($"{differences.Compared} files, {differences.Paths.Count} differences");
        differences.Paths.ForEach(Console.WriteLine);
        return differences.Paths.Count == 0 ? 0 : 1;
    default:
        Console.Error.WriteLine("corpus make DIR [--pages N] [--parts N] [--slips] | corpus same FOLDER FOLDER");
        return 2;
}
