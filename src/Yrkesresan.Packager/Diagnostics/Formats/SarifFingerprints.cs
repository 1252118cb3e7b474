using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yrkesresan.Packager.Diagnostics.Formats;

/// <summary>
/// What a fault is known by from one run to the next, so that a code host does not take an old one for new when its line has moved: the rule,
/// the file and the words of the line, and a number where several are alike. Not thread-safe.
/// </summary>
/// <param name="source">Gives the lines.</param>
internal sealed class SarifFingerprints(SourceLine source)
{
    /// <summary>The name that GitHub reads.</summary>
    public const string Name = "primaryLocationLineHash";

    /// <summary>Hexadecimal digits of the hash that are kept.</summary>
    private const int Digits = 16;

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next diagnostic, in the order of the report.</summary>
    public string Next(Diagnostic diagnostic)
    {
        var span = diagnostic.Span;
        var line = span == SourceSpan.Whole(span.File) ? "" : source(span.File, span.Start.Line) ?? "";
        var words = string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var bytes = Encoding.UTF8.GetBytes($"{diagnostic.Rule.Code}\n{span.File}\n{words}");
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..Digits];
        var number = seen[hash] = seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{number}");
    }
}
