namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>The kinds of value that have nothing to choose, by the names that the definitions use.</summary>
public static class Kinds
{
    /// <summary>A text of one paragraph.</summary>
    public static readonly TextKind Text = new();

    /// <summary>An id.</summary>
    public static readonly IdKind Id = new();

    /// <summary>A course's code.</summary>
    public static readonly CodeKind Code = new();

    /// <summary>A day.</summary>
    public static readonly DateKind Date = new();

    /// <summary>True or false.</summary>
    public static readonly BooleanKind Boolean = new();

    /// <summary>A web address.</summary>
    public static readonly AddressKind Web = new(mailAllowed: false);

    /// <summary>A web or mail address.</summary>
    public static readonly AddressKind WebOrMail = new(mailAllowed: true);

    /// <summary>A language.</summary>
    public static readonly LanguageKind Language = new();

    /// <summary>A regular expression.</summary>
    public static readonly PatternKind Pattern = new();

    /// <summary>Ids.</summary>
    public static readonly ListKind<string> Ids = new(Id);

    /// <summary>Texts.</summary>
    public static readonly ListKind<string> Texts = new(Text);

    /// <summary>A whole number within bounds.</summary>
    public static WholeNumberKind WholeNumber(int smallest, int largest) => new(smallest, largest);

    /// <summary>A list of records.</summary>
    public static ListKind<T> ListOf<T>(RecordKind<T> record) => new(record, mayBeEmpty: true);
}
