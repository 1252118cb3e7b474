using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Definitions;
using Yrkesresan.Packager.Content.Model;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>The keys of <c>kurs.yaml</c> (content-format: kurs.yaml).</summary>
public static class CourseFile
{
    private static readonly Field<int> GodkändAndel = new("godkänd_andel", Kinds.WholeNumber(1, 100), "Hur många procent av poängen som krävs.");
    private static readonly RecordKind<Located<int>?> FörberedelserKind = new(new Definition(GodkändAndel), values => values.Find(GodkändAndel));

    private static readonly Field<string> Titel = new("titel", Kinds.Text, "Kursens namn.") { Required = true };
    private static readonly Field<string> Kod = new(
        "kod",
        Kinds.Code,
        "Kursens kod. Den får aldrig ändras: paketens identitet kommer från den.")
    { Required = true };
    private static readonly Field<string> Sammanfattning = new(
        "sammanfattning",
        Kinds.Text,
        "Vad kursen handlar om, i en eller två meningar.")
    { Required = true };
    private static readonly Field<ImmutableArray<Located<string>>> Spår = new("spår", Kinds.Ids, "Spåren som kursen är för. Utelämnat betyder alla.");
    private static readonly Field<string> Märkning = new("märkning", Kinds.Text, "En märkning, till exempel bonus.");
    private static readonly Field<string> IngårI = new("ingår_i", Kinds.Text, "En större kurs som denna är en del av.");
    private static readonly Field<Kursdagar> Kursdagar = new("kursdagar", KursdagarFile.Kind, "Kursens lärarledda dagar.");
    private static readonly Field<Located<int>?> Förberedelser = new("förberedelser", FörberedelserKind, "Inställningar för förberedelserna.");

    /// <summary>The file as a whole.</summary>
    public static readonly RecordKind<CourseHeader> Kind = new(
        new Definition(Titel, Kod, Sammanfattning, Spår, Märkning, IngårI, Kursdagar, Förberedelser),
        values => new CourseHeader(
            values.Get(Titel),
            values.Get(Kod),
            values.Get(Sammanfattning),
            values.Find(Spår).Words(),
            values.Find(Märkning),
            values.Find(IngårI),
            values.Find(Kursdagar)?.Value,
            values.Find(Förberedelser)?.Value));
}
