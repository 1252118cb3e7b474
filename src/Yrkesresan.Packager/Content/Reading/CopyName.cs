using System.Buffers;
using System.Text.RegularExpressions;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>A name that OneDrive, Windows, Dropbox, a Mac or a browser gives to a copy: <c>10-samtal - kopia.md</c>, <c>10-samtal-DESKTOP-AB12.md</c>.</summary>
/// <param name="Original">The name that it is a copy of.</param>
/// <param name="IsCertain">Whether nobody would choose such a name; else it is a copy only where the original is beside it.</param>
internal sealed partial record CopyName(string Original, bool IsCertain)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>File systems allow no longer names, and the forms below are looked for in each place of one.</summary>
    private const int Longest = 255;

    private static readonly SearchValues<char> Signs = SearchValues.Create(" ~(ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static readonly SearchValues<string> Words = SearchValues.Create(["kopia", "copy", "conflict", ".bak", ".orig", ".old"], StringComparison.OrdinalIgnoreCase);

    private static readonly (Regex Form, bool IsCertain)[] Forms =
    [
        (Spaced(), true), (Conflicted(), true), (Prefixed(), true), (Saved(), true), (Computer(), true),
        (AnyComputer(), false), (Hyphened(), false), (HyphenedPrefix(), false),
    ];

    /// <summary>Whether a path has anything that the name of a copy has: most have not, and need not be taken apart.</summary>
    public static bool MayBeIn(string path) => path.AsSpan().ContainsAny(Signs) || path.AsSpan().ContainsAny(Words);

    /// <summary>Takes a file's or folder's name apart; null where it is not that of a copy.</summary>
    public static CopyName? Of(string name)
    {
        if (name.Length > Longest || !MayBeIn(name)) return null;
        foreach (var (form, isCertain) in Forms)
        {
            if (form.Match(name) is { Success: true } match) return new CopyName(match.Groups["name"].Value + match.Groups["end"].Value, isCertain);
        }

        return null;
    }

    /// <summary>«x (1).md», «x - kopia (2).md», «x kopia 2.md», «x 2.md».</summary>
    [GeneratedRegex(@"\A(?<name>[^ ].*?)(?: ?\(\d{1,3}\)| ?[-–—]? ?(?<= )(?:kopia|copy)(?: ?\(?\d{1,3}\)?)?| [2-9])(?<end>\.[a-z0-9]{1,5})?\z", Options)]
    private static partial Regex Spaced();

    /// <summary>«x (Annas konflikterande kopia 2026-11-01).md», «x.sync-conflict-20261101-101500-ABCDEF1.md».</summary>
    [GeneratedRegex(@"\A(?<name>[^ ].*?)(?: ?\([^()]*(?:konflikt|conflict)[^()]*\)|\.sync-conflict-[a-z0-9-]+)(?<end>\.[a-z0-9]{1,5})?\z", Options)]
    private static partial Regex Conflicted();

    /// <summary>«Kopia av x.md», «Copy (2) of x.md».</summary>
    [GeneratedRegex(@"\A(?:kopia|copy)(?: \(\d{1,3}\))? (?:av|of) (?<name>.+)\z", Options)]
    private static partial Regex Prefixed();

    /// <summary>«x.md~», «x.md.bak»: what an editor or git keeps of the file before.</summary>
    [GeneratedRegex(@"\A(?<name>.+\.[a-z0-9]{1,5})(?:~|\.bak|\.orig|\.old)\z", Options)]
    private static partial Regex Saved();

    /// <summary>«x-DESKTOP-AB12.md»: OneDrive adds the computer's name.</summary>
    [GeneratedRegex(@"\A(?<name>[^A-Z]+?)-(?:DESKTOP|LAPTOP|DATOR|WIN|PC)-?[A-Z0-9]*[0-9][A-Z0-9]*(?:-[0-9]{1,3})?(?<end>\.[a-z0-9]{1,5})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Computer();

    /// <summary>The same of a computer that somebody has named.</summary>
    [GeneratedRegex(@"\A(?<name>[^A-Z]+?)-[A-Z](?:[A-Z0-9]|-(?=[A-Z0-9]))+(?<end>\.[a-z0-9]{1,5})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex AnyComputer();

    /// <summary>«x-kopia.md», «x-copy-2.md», «x_kopia.md».</summary>
    [GeneratedRegex(@"\A(?<name>.+?)[-_](?:kopia|copy)(?:[-_]?[0-9]{1,3})?(?<end>\.[a-z0-9]{1,5})?\z", Options)]
    private static partial Regex Hyphened();

    /// <summary>«kopia-av-x.md».</summary>
    [GeneratedRegex(@"\A(?:kopia[-_]av|copy[-_]of)[-_](?<name>.+)\z", Options)]
    private static partial Regex HyphenedPrefix();
}
