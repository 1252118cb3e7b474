using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Faults;

/// <summary>What can be wrong with YAML, and with its values when they are held against a definition.</summary>
public static class YamlFaults
{
    /// <summary>The YAML cannot be read.</summary>
    public static readonly Rule Syntax = new("YR0101", "yaml-gar-inte-att-lasa", RuleCategory.Yaml);

    /// <summary>A value with a colon and a space in it, without quotation marks.</summary>
    public static readonly Rule ColonInValue = new("YR0102", "kolon-i-varde", RuleCategory.Yaml);

    /// <summary>A key that stands twice.</summary>
    public static readonly Rule DuplicateKey = new("YR0103", "nyckel-tva-ganger", RuleCategory.Yaml);

    /// <summary>Anchors, aliases, tags, a second document or a key that is no word.</summary>
    public static readonly Rule UnsupportedYaml = new("YR0104", "yaml-som-inte-anvands", RuleCategory.Yaml);

    /// <summary>Lists and keys inside one another beyond all measure.</summary>
    public static readonly Rule TooDeep = new("YR0105", "yaml-for-djup", RuleCategory.Yaml);

    /// <summary>A file that holds nothing.</summary>
    public static readonly Rule Empty = new("YR0106", "tom-fil", RuleCategory.Yaml);

    /// <summary>A value with a space and a # in it, without quotation marks: what follows is a comment, which nobody sees.</summary>
    public static readonly Rule CutByComment = new("YR0107", "text-efter-nummertecken", RuleCategory.Yaml);

    /// <summary>A key that the format does not know.</summary>
    public static readonly Rule UnknownKey = new("YR0110", "okand-nyckel", RuleCategory.Yaml);

    /// <summary>A key that must be there and is not.</summary>
    public static readonly Rule MissingKey = new("YR0111", "nyckel-saknas", RuleCategory.Yaml);

    /// <summary>A list where a text should be, or the like.</summary>
    public static readonly Rule WrongShape = new("YR0112", "fel-sorts-varde", RuleCategory.Yaml);

    /// <summary>A key without a value.</summary>
    public static readonly Rule MissingValue = new("YR0113", "varde-saknas", RuleCategory.Yaml);

    /// <summary>A value outside the words that are allowed.</summary>
    public static readonly Rule UnknownWord = new("YR0114", "okant-ord", RuleCategory.Yaml);

    /// <summary>A value that is no whole number, or too small or large.</summary>
    public static readonly Rule NotANumber = new("YR0115", "inte-ett-heltal", RuleCategory.Yaml);

    /// <summary>A value that is no date.</summary>
    public static readonly Rule NotADate = new("YR0116", "inte-ett-datum", RuleCategory.Yaml);

    /// <summary>A value that is no id.</summary>
    public static readonly Rule NotAnId = new("YR0117", "inte-ett-id", RuleCategory.Yaml);

    /// <summary>A value that is no course code.</summary>
    public static readonly Rule NotACode = new("YR0118", "inte-en-kurskod", RuleCategory.Yaml);

    /// <summary>A value that is no web or mail address.</summary>
    public static readonly Rule NotAnAddress = new("YR0119", "inte-en-adress", RuleCategory.Yaml);

    /// <summary>A value that is neither true nor false.</summary>
    public static readonly Rule NotABoolean = new("YR0120", "inte-ja-eller-nej", RuleCategory.Yaml);

    /// <summary>A pattern that cannot be used.</summary>
    public static readonly Rule NotAPattern = new("YR0121", "inte-ett-monster", RuleCategory.Yaml);

    /// <summary>An address without encryption.</summary>
    public static readonly Rule PlainHttp = new("YR0122", "adress-utan-https", RuleCategory.Yaml, Severity.Warning);

    /// <summary>A list that must hold something and does not.</summary>
    public static readonly Rule EmptyList = new("YR0123", "tom-lista", RuleCategory.Yaml);

    /// <summary>A language that is none.</summary>
    public static readonly Rule NotALanguage = new("YR0124", "inte-en-sprakkod", RuleCategory.Yaml);

    /// <summary>A value longer than anybody reads.</summary>
    public static readonly Rule TooLong = new("YR0125", "for-langt-varde", RuleCategory.Yaml);

    /// <summary>Word's quotation marks around a value that is no text, or that needs straight ones.</summary>
    public static readonly Rule CurlyQuotes = new("YR0126", "typografiska-citattecken", RuleCategory.Yaml);

    /// <summary>A no-break space, or a character that cannot be seen, where YAML or the format has a meaning for it.</summary>
    public static readonly Rule InvisibleCharacter = new("YR0127", "osynligt-tecken-i-yaml", RuleCategory.Yaml);

    /// <summary>A key without its colon, or without the space after it.</summary>
    public static readonly Rule ColonAndSpace = new("YR0128", "kolon-och-mellanslag", RuleCategory.Yaml);

    /// <summary>A value that begins with a character that means something to YAML, or goes on after its quotation mark or bracket.</summary>
    public static readonly Rule MustBeQuoted = new("YR0129", "varde-utan-citattecken", RuleCategory.Yaml);

    /// <summary>A list item that begins without its hyphen, so that its keys stand twice in the item above.</summary>
    public static readonly Rule MissingHyphen = new("YR0130", "streck-saknas", RuleCategory.Yaml);

    /// <summary>A hyphen before a key of the same list item.</summary>
    public static readonly Rule SuperfluousHyphen = new("YR0131", "streck-for-mycket", RuleCategory.Yaml);

    /// <summary>Two values within brackets without a comma between them.</summary>
    public static readonly Rule MissingComma = new("YR0132", "komma-saknas", RuleCategory.Yaml);

    /// <summary>A comma in a text within brackets, which ends it.</summary>
    public static readonly Rule CommaInValue = new("YR0133", "komma-i-varde", RuleCategory.Yaml);

    /// <summary>A line that is neither a key with its value nor indented as more of the value above.</summary>
    public static readonly Rule LineWithoutKey = new("YR0134", "rad-utan-nyckel", RuleCategory.Yaml);

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        Syntax, ColonInValue, DuplicateKey, UnsupportedYaml, TooDeep, Empty, CutByComment, UnknownKey, MissingKey, WrongShape,
        MissingValue, UnknownWord, NotANumber, NotADate, NotAnId, NotACode, NotAnAddress, NotABoolean, NotAPattern, PlainHttp, EmptyList, NotALanguage,
        TooLong, CurlyQuotes, InvisibleCharacter, ColonAndSpace, MustBeQuoted, MissingHyphen, SuperfluousHyphen, MissingComma, CommaInValue, LineWithoutKey,
    ];
}
