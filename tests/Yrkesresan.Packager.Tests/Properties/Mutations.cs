using System.Text;

namespace Yrkesresan.Packager.Tests.Properties;

/// <summary>Files spoilt at random, the same way for the same seed.</summary>
internal static class Mutations
{
    private static readonly string[] Tokens =
    [
        ":::", "::: exempel\n", "::: ", "::::", "{#", "{#id}", "{a=\"", "{.dekorativ}", "[@", "[@a; @b, 1 §]", "---\n", "> ", ">>>>", "\t", "\r\n", "\r",
        "\0", "\uFEFF", "\uFFFE", "\u2028", "\u0085", "o\u0308", "\u0308", "\uD83D\uDE00", "![", "](", "[", "]", "- [ ] ", "- [x]", "- ", "1. ", "| a | b |\n|---|---|\n",
        "*[BBIC]: Barn", "<b>", "<!--", "&#11;", "&auml;", "```\n", "    ", "\\", "*", "**", "_", "`", "# ", "## ", "\n\n", "\n", " ", ": ", "titel: a: b", "&a ", "*a",
        "!!str ", "|\n", ">\n", "\"", "'", "{", "}", ", ", "? ", "%YAML 1.2\n", "...\n", "#", "@", "[[[[[[[[[[[[[[[[[[[[[[[", "https://", "<https://a.se>", "[a]: b",
    ];

    /// <summary>In bytes: as long as three pages, of nothing but mark-up.</summary>
    private const int LargestSwelling = 20_000;

    private static ReadOnlySpan<byte> FrontMatterFence => "---\n"u8;

#pragma warning disable CA5394 // Not for secrets: for the same faults again.
    /// <summary>A file's bytes for a seed.</summary>
    public static byte[] Of(IReadOnlyList<byte[]> originals, int seed)
    {
        var random = new Random(seed);
        switch (random.Next(12))
        {
            case 0:
                var bytes = new byte[random.Next(200)];
                random.NextBytes(bytes);
                return bytes;
            case 1:
                return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Tokens[random.Next(Tokens.Length)])));
            case 2:
                return Encoding.UTF8.GetBytes(
                    "---\ntitel: T\ntyp: text\nminuter: 5\nmotivering: M\n---\n"
                    + string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(3) == 0 ? "ord " : Tokens[random.Next(Tokens.Length)])));
            default:
                var file = originals[random.Next(originals.Count)].ToList();
                for (var times = random.Next(1, 8); times > 0; times--) Spoil(file, random);
                return [.. file];
        }
    }

    /// <summary>The same as <see cref="Of"/>, and in one of eight a piece of it many times over: what is read in steps that grow would take for ever.</summary>
    public static byte[] Swollen(IReadOnlyList<byte[]> originals, int seed)
    {
        var file = Of(originals, seed);
        var random = new Random(~seed);
        if (file.Length == 0 || random.Next(8) != 0) return file;
        var at = random.Next(file.Length);
        var piece = random.Next(2) == 0
            ? file.AsSpan(at, Math.Min(random.Next(1, 20), file.Length - at)).ToArray()
            : Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]);
        return [.. file[..at], .. Enumerable.Repeat(piece, random.Next(LargestSwelling) / piece.Length).SelectMany(bytes => bytes), .. file[at..]];
    }

    /// <summary>A page with a fault or two below its front matter, which is left as it is.</summary>
    public static byte[] OfText(ReadOnlyMemory<byte> page, int seed)
    {
        var random = new Random(seed);
        var start = page.Span[FrontMatterFence.Length..].IndexOf(FrontMatterFence) + (2 * FrontMatterFence.Length);
        var text = page[start..].ToArray().ToList();
        for (var times = random.Next(1, 3); times > 0; times--) Spoil(text, random);
        return [.. page[..start].Span, .. text];
    }

    private static void Spoil(List<byte> file, Random random)
    {
        var at = random.Next(file.Count + 1);
        var length = Math.Min(random.Next(1, 30), file.Count - at);
        switch (random.Next(7))
        {
            case 0:
                file.RemoveRange(at, length);
                break;
            case 1:
                file.InsertRange(at, file.GetRange(at, length));
                break;
            case 2:
                file.Insert(at, (byte)random.Next(256));
                break;
            case 3:
                // A half of a surrogate pair, as only broken programs write it.
                file.InsertRange(at, [0xED, 0xA0, 0xBD]);
                break;
            case 4:
                SwapLines(file, random);
                break;
            default:
                // Most marks mean something only where a line starts.
                if (random.Next(2) == 0 && at > 0) at = file.LastIndexOf((byte)'\n', at - 1) + 1;
                file.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]));
                break;
        }
    }

    private static void SwapLines(List<byte> file, Random random)
    {
        var lines = Encoding.Latin1.GetString([.. file]).Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        file.Clear();
        file.AddRange(Encoding.Latin1.GetBytes(string.Join('\n', lines)));
    }
#pragma warning restore CA5394
}
