using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>What can be wrong with how files and folders lie and are called.</summary>
public static class FileFaults
{
    /// <summary>No journey at all.</summary>
    public static readonly Rule NoJourney = new("YR0010", "ingen-yrkesresa", RuleCategory.Files);

    /// <summary>A file that must be there and is not.</summary>
    public static readonly Rule MissingFile = new("YR0011", "fil-saknas", RuleCategory.Files);

    /// <summary>A file that no part of the format reads.</summary>
    public static readonly Rule MisplacedFile = new("YR0012", "fil-pa-fel-plats", RuleCategory.Files);

    /// <summary>A folder or page name that is not of the form that the format asks for.</summary>
    public static readonly Rule BadName = new("YR0013", "olampligt-namn", RuleCategory.Files);

    /// <summary>A folder that is neither a steg nor a plats.</summary>
    public static readonly Rule UnknownStop = new("YR0014", "okand-mapp-for-steg", RuleCategory.Files);

    /// <summary>A folder in a course that is no part.</summary>
    public static readonly Rule UnknownPart = new("YR0015", "okand-del", RuleCategory.Files);

    /// <summary>A media file name that an LMS or a web server may stumble over.</summary>
    public static readonly Rule BadMediaName = new("YR0016", "olampligt-medienamn", RuleCategory.Files);

    /// <summary>A file or folder that only points at another place, which whoever fetches the content may not have.</summary>
    public static readonly Rule FileSystemLink = new("YR0017", "lank-i-filsystemet", RuleCategory.Files);

    /// <summary>A pipe, a device or a socket.</summary>
    public static readonly Rule NotAFile = new("YR0018", "inte-en-vanlig-fil", RuleCategory.Files);

    /// <summary>A file or folder whose name is that of a copy.</summary>
    public static readonly Rule Copy = new("YR0019", "kopia", RuleCategory.Files);

    /// <summary>A ledger of released ids that a release can add no line to.</summary>
    public static readonly Rule LedgerNotOfLines = new("YR0374", "utgivna-inte-rad-for-rad", RuleCategory.Released);

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<Rule> All =
        [NoJourney, MissingFile, MisplacedFile, BadName, UnknownStop, UnknownPart, BadMediaName, FileSystemLink, NotAFile, Copy, LedgerNotOfLines];
}
