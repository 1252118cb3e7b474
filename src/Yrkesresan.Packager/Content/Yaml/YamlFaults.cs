using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Yaml;

/// <summary>What can be wrong with YAML, and with its values when they are held against a definition.</summary>
public static class YamlFaults
{
    /// <summary>The YAML cannot be read.</summary>
    public static readonly Rule Syntax = new("YR0101", "yaml-gar-inte-att-lasa");

    /// <summary>A value with a colon and a space in it, without quotation marks.</summary>
    public static readonly Rule ColonInValue = new("YR0102", "kolon-i-varde");

    /// <summary>A key that stands twice.</summary>
    public static readonly Rule DuplicateKey = new("YR0103", "nyckel-tva-ganger");

    /// <summary>Anchors, aliases, tags, a second document or a key that is no word.</summary>
    public static readonly Rule UnsupportedYaml = new("YR0104", "yaml-som-inte-anvands");

    /// <summary>Lists and keys inside one another beyond all measure.</summary>
    public static readonly Rule TooDeep = new("YR0105", "yaml-for-djup");

    /// <summary>A file that holds nothing.</summary>
    public static readonly Rule Empty = new("YR0106", "tom-fil");

    /// <summary>A value with a space and a # in it, without quotation marks: what follows is a comment, which nobody sees.</summary>
    public static readonly Rule CutByComment = new("YR0107", "text-efter-nummertecken");

    /// <summary>A key that the format does not know.</summary>
    public static readonly Rule UnknownKey = new("YR0110", "okand-nyckel");

    /// <summary>A key that must be there and is not.</summary>
    public static readonly Rule MissingKey = new("YR0111", "nyckel-saknas");

    /// <summary>A list where a text should be, or the like.</summary>
    public static readonly Rule WrongShape = new("YR0112", "fel-sorts-varde");

    /// <summary>A key without a value.</summary>
    public static readonly Rule MissingValue = new("YR0113", "varde-saknas");

    /// <summary>A value outside the words that are allowed.</summary>
    public static readonly Rule UnknownWord = new("YR0114", "okant-ord");

    /// <summary>A value that is no whole number, or too small or large.</summary>
    public static readonly Rule NotANumber = new("YR0115", "inte-ett-heltal");

    /// <summary>A value that is no date.</summary>
    public static readonly Rule NotADate = new("YR0116", "inte-ett-datum");

    /// <summary>A value that is no id.</summary>
    public static readonly Rule NotAnId = new("YR0117", "inte-ett-id");

    /// <summary>A value that is no course code.</summary>
    public static readonly Rule NotACode = new("YR0118", "inte-en-kurskod");

    /// <summary>A value that is no web or mail address.</summary>
    public static readonly Rule NotAnAddress = new("YR0119", "inte-en-adress");

    /// <summary>A value that is neither true nor false.</summary>
    public static readonly Rule NotABoolean = new("YR0120", "inte-ja-eller-nej");

    /// <summary>A pattern that cannot be used.</summary>
    public static readonly Rule NotAPattern = new("YR0121", "inte-ett-monster");

    /// <summary>An address without encryption.</summary>
    public static readonly Rule PlainHttp = new("YR0122", "adress-utan-https", Severity.Warning);

    /// <summary>A list that must hold something and does not.</summary>
    public static readonly Rule EmptyList = new("YR0123", "tom-lista");

    /// <summary>A language that is none.</summary>
    public static readonly Rule NotALanguage = new("YR0124", "inte-en-sprakkod");

    /// <summary>A value longer than anybody reads.</summary>
    public static readonly Rule TooLong = new("YR0125", "for-langt-varde");

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        Syntax, ColonInValue, DuplicateKey, UnsupportedYaml, TooDeep, Empty, CutByComment, UnknownKey, MissingKey, WrongShape,
        MissingValue, UnknownWord, NotANumber, NotADate, NotAnId, NotACode, NotAnAddress, NotABoolean, NotAPattern, PlainHttp, EmptyList, NotALanguage,
        TooLong,
    ];
}
