using System.Text;
using System.Text.RegularExpressions;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Text;

/// <summary>Bytes → text.</summary>
public static partial class TextReader
{
    /// <summary>In bytes: a catalogue of sources with some thousand is a tenth of this. What is beyond it was put here by mistake.</summary>
    public const int LargestFile = 2 * 1024 * 1024;

    /// <summary>In bytes: a page of a thousand words is about 7 kB, and one of this size a book.</summary>
    private const int LargestPage = 100 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a file; null where it cannot be decoded, and the reason is then reported.</summary>
    public static SourceText? Read(string file, ReadOnlyMemory<byte> bytes, DiagnosticBag faults)
    {
        if (IsTooLarge(file, bytes.Length))
        {
            faults.Add(TooLarge(file));
            return null;
        }

        var span = bytes.Span;
        if (IsUtf16(span))
        {
            faults.Add(TextFaults.NotUtf8.At(
                SourceSpan.Whole(file),
                "Filen är sparad som UTF-16, inte som UTF-8.",
                "Spara om filen med teckenkodningen UTF-8. I Anteckningar: välj ”Spara som” och kodningen UTF-8. I VS Code: klicka på kodningen längst ned till höger, välj ”Spara med kodning” och UTF-8."));
            return null;
        }

        if (span.StartsWith(Encoding.UTF8.Preamble)) span = span[Encoding.UTF8.Preamble.Length..];
        try
        {
            var text = new SourceText(file, Strict.GetString(span));
            return HasControlCharacter(text, faults) || IsUnmerged(text, faults) ? null : text;
        }
        catch (DecoderFallbackException fallback)
        {
            faults.Add(NotUtf8(file, span[..fallback.Index]));
            return null;
        }
    }

    /// <summary>Whether a file is larger than any of its kind that is read.</summary>
    public static bool IsTooLarge(string file, long bytes) => bytes > (IsPage(file) ? LargestPage : LargestFile);

    /// <summary>The fault of such a file. It need not be read to report it.</summary>
    public static Diagnostic TooLarge(string file) => TextFaults.TooLarge.At(
        SourceSpan.Whole(file),
        IsPage(file) ? "Sidan är större än 100 kB, som är det mesta en sida får vara." : "Filen är större än 2 MB, som är det mesta en textfil får vara.",
        "Dela upp texten på flera sidor, eller lägg filen under media/ om den inte är text.");

    private static bool IsPage(string file) => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its mark at the start, or every other byte empty, as Swedish letters are in it.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)
        || (bytes.Length > 1 && bytes.Count((byte)0) > bytes.Length / 3);

    private static Diagnostic NotUtf8(string file, ReadOnlySpan<byte> before)
    {
        var readable = new SourceText(file, Encoding.UTF8.GetString(before));
        var position = readable.PositionOf(readable.Text.Length);
        var after = position with { Column = position.Column + 1 };
        return TextFaults.NotUtf8.At(
            new SourceSpan(file, position, after),
            "Filen är inte sparad som UTF-8.",
            "Spara om filen med teckenkodningen UTF-8. I VS Code: klicka på kodningen längst ned till höger, "
            + "välj ”Öppna igen med kodning” och Windows 1252, och sedan ”Spara med kodning” och UTF-8.");
    }

    private static bool IsUnmerged(SourceText text, DiagnosticBag faults)
    {
        // Each mark is looked for once, after the one before it: a file may be full of the first.
        if (First().Match(text.Text) is not { Success: true } mark) return IsLeftover(text, faults);
        if (Second().Match(text.Text, mark.Index + mark.Length) is not { Success: true } between) return IsLeftover(text, faults);
        if (!Third().IsMatch(text.Text, between.Index + between.Length)) return IsLeftover(text, faults);
        faults.Add(TextFaults.Unmerged.At(
            text.Span(new TextSpan(mark.Index, mark.Index + mark.Length)),
            "Här börjar två versioner av texten som git inte kunde slå ihop.",
            "Behåll den version som ska gälla, och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>."));
        return true;
    }

    /// <summary>One of git's marks without the others: somebody has removed all but it.</summary>
    private static bool IsLeftover(SourceText text, DiagnosticBag faults)
    {
        if (Any().Match(text.Text) is not { Success: true } mark) return false;
        faults.Add(TextFaults.Unmerged.At(
            text.Span(new TextSpan(mark.Index, mark.Index + mark.Length)),
            "Den här raden är kvar sedan git slog ihop två versioner.",
            "Ta bort raden, och kontrollera att texten omkring är den som ska gälla."));
        return true;
    }

    [GeneratedRegex(@"^(?:<<<<<<<|>>>>>>>)(?: [^\n]*)?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Any();

    /// <summary>The first of git's three marks.</summary>
    [GeneratedRegex("^<<<<<<<(?: .*)?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex First();

    [GeneratedRegex("^=======$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Second();

    [GeneratedRegex("^>>>>>>>", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Third();

    private static bool HasControlCharacter(SourceText text, DiagnosticBag faults)
    {
        var index = Characters.FirstForbidden(text.Text);
        if (index < 0) return false;

        faults.Add(TextFaults.ControlCharacter.At(
            text.Span(new TextSpan(index, index + 1)),
            $"Här står ett osynligt styrtecken ({Characters.Name(text.Text[index])}).",
            "Ta bort tecknet. Det följer ofta med när text klistras in från ett annat program."));
        return true;
    }
}
