using System.Text;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys of an entry in <c>utgivna.yaml</c>. The program writes them at a release; an editor adds <c>borttagen</c>.</summary>
public static partial class UtgivnaFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "utgivna.yaml";

    /// <summary>The parts by their folders' names.</summary>
    public static readonly WordKind<PartKind> Delar = new([.. PartKinds.All.Select(part => (part.Folder, part.Kind))]);

    private static readonly Field<string> Kurs = new("kurs", Kinds.Code, "Kursens kod.") { Required = true };
    private static readonly Field<PartKind> Del = new("del", Delar, "Delens mapp.") { Required = true };
    private static readonly Field<string> Sida = new("sida", Kinds.Id, "Sidans id. Saknas det gäller raden hela delen.");
    private static readonly Field<string> Fråga = new("fråga", Kinds.Id, "Frågans id.");
    private static readonly Field<string> Ruta = new("ruta", Kinds.Text, "Id:t för en ruta att kryssa i.");
    private static readonly Field<string> Utgåva = new("utgåva", Kinds.Text, "Utgåvan som id:t kom med i först.") { Required = true };
    private static readonly Field<string> Borttagen = new(
        "borttagen",
        Kinds.Text,
        "Varför det är borttaget. Skrivs av dig när du har tagit bort det med avsikt.");

    /// <summary>The file as a whole: a list.</summary>
    public static readonly ListKind<UtgivetId> Kind = Kinds.ListOf(new RecordKind<UtgivetId>(
        new Definition(Kurs, Del, Sida, Fråga, Ruta, Utgåva, Borttagen),
        values => new UtgivetId(
            values.Span,
            new LastingId(values.Get(Kurs).Value, values.Get(Del).Value, values.Find(Sida)?.Value, values.Find(Fråga)?.Value, values.Find(Ruta)?.Value),
            values.Get(Utgåva),
            values.Find(Borttagen))));

    /// <summary>An id as a line of the file, without a line break.</summary>
    /// <param name="id">The id.</param>
    /// <param name="release">The release that it first was in.</param>
    public static string Line(LastingId id, string release)
    {
        var line = new StringBuilder("- {kurs: ").Append(id.Kurs).Append(", del: ").Append(id.Del.Folder());
        if (id.Sida is { } page) line.Append(", sida: ").Append(Quoted(page));
        if (id.Fråga is { } question) line.Append(", fråga: ").Append(Quoted(question));
        if (id.Ruta is { } box) line.Append(", ruta: ").Append(Quoted(box));
        return line.Append(", utgåva: ").Append(Quoted(release)).Append('}').ToString();
    }

    /// <summary>Whether lines can be added at the end of the file: its list is written an item a line, at the left, and nothing ends it.</summary>
    /// <param name="text">The file as it is.</param>
    /// <param name="items">How many items its list has.</param>
    public static bool TakesLines(SourceText text, int items)
    {
        var longer = new SourceText(text.File, $"{text.Text}\n{Line(new LastingId("A-B-01", PartKind.Förberedelser), "1")}\n");
        var faults = new DiagnosticBag();
        return YamlReader.Read(longer, new TextSpan(0, longer.Text.Length), Kind.Keys, faults) is YamlSequence list
            && list.Items.Length == items + 1 && faults.Count == 0;
    }

    /// <summary>
    /// Only a word as ids are goes without quotes. YAML could take others for a number, a day or more keys: the release before may be called anything, as where
    /// its folder's name is all that is known.
    /// </summary>
    private static string Quoted(string text) => Word().IsMatch(text) ? text : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9._-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
