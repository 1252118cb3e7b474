using System.Globalization;
using System.Text;

namespace Yrkesresan.Packager.Corpus;

/// <summary>A page of about 830 words with something of everything that pages are made of.</summary>
/// <param name="Number">Tells pages apart, and is the seed of the text.</param>
/// <param name="Course">The course it belongs to.</param>
/// <param name="IsPreparation">Whether it is read before the course days, and says how long that takes.</param>
/// <param name="Sources">How many sources there are to cite.</param>
internal sealed record CorpusPage(int Number, int Course, bool IsPreparation, int Sources)
{
    /// <summary>The file's text.</summary>
    public string Text
    {
        get
        {
            var words = new Sentences((uint)Number);
            var text = new StringBuilder();
            text.Append(CultureInfo.InvariantCulture, $"---\ntitel: {words.Title()} {Number}\ntyp: text\n{(IsPreparation ? "minuter: 10\n" : "")}motivering: {words.Sentence()}\n");
            text.Append(CultureInfo.InvariantCulture, $"kunskapsmål: [km-{(Course * 2) - (IsPreparation ? 1 : 0)}]\nkällor: [{SourceId(0)}, {SourceId(1)}, {SourceId(2)}]\n---\n");
            for (var section = 0; section < 5; section++)
            {
                text.Append(CultureInfo.InvariantCulture, $"## {words.Title()} {section}\n\n");
                for (var paragraph = 0; paragraph < 2; paragraph++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{words.Paragraph(3)} {words.Sentence().TrimEnd('.')} [@{SourceId(section % 3)}, s. {section + 3}]. **{words.Title()}** är ett begrepp. {words.Sentence()}\n\n");
                }
                text.Append(Block(section, words));
            }
            return text.ToString();
        }
    }

    private string SourceId(int nth) => $"kalla-{(((Number * 3) + (nth * 7)) % Sources) + 1}";

    private string Block(int section, Sentences words) => (((section * 7) + Number) % 12) switch
    {
        0 => $"- {words.Sentence()}\n- {words.Sentence()}\n- {words.Sentence()}\n\n",
        1 => $"| Vad | Tid | Vem |\n|:--|--:|---|\n| {words.Title()} | 14 | {words.Title()} |\n| {words.Title()} | 30 | {words.Title()} |\n\n",
        2 => $"::: viktigt\n{words.Paragraph(2)}\n:::\n\n",
        3 => $"![{words.Sentence()}](../media/bild.svg)\n\n",
        4 => $"::: reflektion\n{words.Paragraph(2)}\n:::\n\n",
        5 => $"1. {words.Sentence()}\n2. {words.Sentence()}\n3. {words.Sentence()}\n\n[{words.Title()} på en annan webbplats](https://www.example.com/{Number}/)\n\n",
        6 => $"- [ ] {words.Sentence()} {{#gor-{Number}-{section}}}\n- [ ] {words.Sentence()} {{#gor-ocksa-{Number}-{section}}}\n\n",
        7 => Question(section, words, "", $"- [ ] {words.Sentence()}\n  > {words.Sentence()}\n- [x] {words.Sentence()}\n- [ ] {words.Sentence()}\n"),
        8 => Question(section, words, " poäng=2", $"- [x] {words.Sentence()}\n- [x] {words.Sentence()}\n- [ ] {words.Sentence()}\n"),
        9 => Question(section, words, " typ=ordna", $"1. {words.Sentence()}\n2. {words.Sentence()}\n3. {words.Sentence()}\n"),
        10 => Question(section, words, " typ=para", $"| Vem | Vad |\n|---|---|\n| Först: {words.Title()} | {words.Sentence()} |\n| Sedan: {words.Title()} | {words.Sentence()} |\n"),
        _ => Question(section, words, " typ=tal", "- [x] 14\n"),
    };

    private string Question(int section, Sentences words, string attributes, string answers) =>
        $"::: fråga {{#fraga-{Number}-{section}{attributes}}}\n{words.Sentence().TrimEnd('.')}?\n\n{answers}\n> {words.Paragraph(2)}\n:::\n\n";
}
