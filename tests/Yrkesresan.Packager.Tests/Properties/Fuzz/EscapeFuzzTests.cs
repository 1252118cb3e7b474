using System.Text;
using Xunit;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics.Formats;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Tests.Samples;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Tests.Properties.Fuzz;

/// <summary>YAML's escapes stand for characters that no file can hold as they are: each is read or reported, in every format.</summary>
public sealed class EscapeFuzzTests
{
    /// <summary>Each goes through the whole of the reading and of the checks.</summary>
    private const int TimesSlower = 10;

    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Base = SeedFiles.Base();
    private static readonly string[] Paths = [.. Base.Keys.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    private static readonly string[] Simple = [.. "0abtnvfre \"/\\N_LP\tqxuU".Select(letter => $"\\{letter}")];
    private static readonly uint[] Edges = [0, 7, 0x7F, 0x85, 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFFFE, 0xFFFF, 0x10000, 0x10FFFF, 0x110000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF];
    private static readonly ParallelOptions Bounded = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    [Fact]
    public void An_escape_anywhere_is_read_or_reported() => Parallel.For(0, FuzzCount.For(TimesSlower), Bounded, seed =>
    {
        var path = Paths[seed % Paths.Length];
        var text = Spoilt(Encoding.UTF8.GetString(Base[path].Span), seed);
        try
        {
            var files = new Dictionary<string, ReadOnlyMemory<byte>>(Base) { [path] = Encoding.UTF8.GetBytes(text) };
            var reading = JourneyReader.Read(MemoryFolder.SnapshotOf(files));
            var diagnostics = Validator.Check(reading, BuiltContent.Date, Checks.All);
            TextFormat.Plain(diagnostics, (file, line) => reading.TextOf(file)?.Line(line));
            GitHubFormat.Write(diagnostics);
            JsonFormat.Write(diagnostics);
            SarifFormat.Write(diagnostics, (file, line) => reading.TextOf(file)?.Line(line));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{path}, seed {seed}:\n{text}", exception);
        }
    });

#pragma warning disable CA5394 // Not for secrets: for the same faults again.
    /// <summary>A file in which a key, a value or a piece of one has become a text in quotation marks that is full of escapes.</summary>
    private static string Spoilt(string file, int seed)
    {
        var random = new Random(seed);
        var lines = file.Split('\n');
        var spoiled = random.Next(Math.Min(lines.Length, 12));
        var line = lines[spoiled];
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        lines[spoiled] = (random.Next(4), colon) switch
        {
            (0, > 0) => $"{Quoted(random)}{line[colon..]}",
            (1, > 0) => $"{line[..colon]}: [{Quoted(random)}, {Quoted(random)}]",
            (_, > 0) => $"{line[..colon]}: {Quoted(random)}",
            _ => $"{line} {Quoted(random)}",
        };
        return string.Join('\n', lines);
    }

    private static string Quoted(Random random) =>
        $"\"{string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Piece(random)))}\"";

    private static string Piece(Random random)
    {
        var code = random.Next(3) == 0 ? (uint)random.NextInt64(uint.MaxValue) : Edges[random.Next(Edges.Length)];
        return random.Next(6) switch
        {
            0 => "ord",
            1 => Simple[random.Next(Simple.Length)],
            2 => FormattableString.Invariant($"\\x{code % 0x100:x2}"),
            3 => FormattableString.Invariant($"\\u{code % 0x10000:X4}"),
            4 => FormattableString.Invariant($"\\U{code:x8}"),
            _ => FormattableString.Invariant($"\\U{code:x8}")[..random.Next(2, 10)],
        };
    }
#pragma warning restore CA5394
}
