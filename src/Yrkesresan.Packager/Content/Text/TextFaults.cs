using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Text;

/// <summary>What can be wrong with a file before its words are read.</summary>
public static class TextFaults
{
    /// <summary>The bytes are not UTF-8.</summary>
    public static readonly Rule NotUtf8 = new("YR0001", "inte-utf-8", RuleCategory.Files);

    /// <summary>A control character that no page can show.</summary>
    public static readonly Rule ControlCharacter = new("YR0002", "styrtecken", RuleCategory.Files);

    /// <summary>A text file far larger than any page.</summary>
    public static readonly Rule TooLarge = new("YR0003", "for-stor-textfil", RuleCategory.Files);

    /// <summary>What git leaves where two versions of a file could not be put together.</summary>
    public static readonly Rule Unmerged = new("YR0004", "osammanslagna-versioner", RuleCategory.Files);

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<Rule> All = [NotUtf8, ControlCharacter, TooLarge, Unmerged];
}
