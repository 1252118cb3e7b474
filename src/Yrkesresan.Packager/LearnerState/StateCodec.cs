using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>
/// State ↔ the text kept in <c>cmi.suspend_data</c>. The same codec stands in the runtime's <c>codec.js</c>, where the text's grammar is told;
/// both are held to <c>tests/vectors</c>.
/// </summary>
public static partial class StateCodec
{
    /// <summary>The longest text that is kept: SCORM 1.2 allows 4096 characters and Totara rejects longer ones whole.</summary>
    public const int MostCharacters = 3500;

    /// <summary>
    /// The characters that a state takes beside what has been done: the field that tells whose it is, <c>~m</c> and eight more, drawn at random when a part is
    /// first opened, and <c>~z</c>.
    /// </summary>
    public const int OtherCharacters = 12;

    // By this a text differs from another that means the same, for an LMS that does not send the same text twice.
    private const string Nothing = "z";

    /// <summary>A state as text. It may be longer than <see cref="MostCharacters"/> where it holds what other versions of the package left.</summary>
    public static string Encode(State state)
    {
        IEnumerable<string> fields =
        [
            .. state.Declared ? ["d"] : Array.Empty<string>(),
            .. Field('p', state.Done),
            .. Field('c', state.Checked),
            .. Field('q', state.Answers.Select(saved => $"{saved.Key}{saved.Value.Fingerprint}{saved.Value.Answer}.")),
            .. state.Later,
        ];
        return string.Join('~', fields.Prepend("1"));
    }

    /// <summary>A text as state. Anything but a text of this shape gives the empty state.</summary>
    public static State Decode(string text)
    {
        if (text.Length > MostCharacters || !Shape().IsMatch(text)) return State.Empty;
        var fields = text.Split('~')[1..];
        if (fields.Select(field => field[0]).Distinct().Count() < fields.Length) return State.Empty;

        return State.Empty with
        {
            Done = State.Empty.Done.Union(Keys('p')),
            Checked = State.Empty.Checked.Union(Keys('c')),
            Declared = fields.Contains("d"),
            Answers = State.Empty.Answers.SetItems(Content('q').Split('.')[..^1].Select(Answer)),
            Later = [.. fields.Where(field => !"dpcq".Contains(field[0], StringComparison.Ordinal) && field != Nothing)],
        };

        string Content(char letter) => fields.FirstOrDefault(field => field[0] == letter)?[1..] ?? "";
        IEnumerable<string> Keys(char letter) => Content(letter).Chunk(StateKey.Length).Select(key => new string(key));
    }

    private static string[] Field(char letter, IEnumerable<string> entries) => string.Concat(entries) is { Length: > 0 } all ? [letter + all] : [];

    private static KeyValuePair<string, SavedAnswer> Answer(string entry) =>
        new(
            entry[..StateKey.Length],
            new SavedAnswer(entry[StateKey.Length..(StateKey.Length + Fingerprint.Length)], entry[(StateKey.Length + Fingerprint.Length)..]));

    [GeneratedRegex(@"\A1(?:~(?:d|[pc](?:[A-Za-z0-9_-]{5})+|q(?:[A-Za-z0-9_-]{8,40}\.)+|[abe-or-z][A-Za-z0-9._-]*))*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
