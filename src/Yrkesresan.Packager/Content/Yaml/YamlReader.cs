using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Content.Yaml.Slips;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Yaml;

/// <summary>Text → YAML tree with positions, in the small YAML that editors use.</summary>
/// <remarks>
/// It reads YamlDotNet's events itself: <c>YamlStream</c> resolves aliases unseen, stops at the first duplicate key and
/// gives no end positions.
/// </remarks>
public sealed class YamlReader
{
    /// <summary>The format's own files are at most five deep.</summary>
    private const int DeepestNesting = 20;

    private readonly SourceText source;
    private readonly int offset;
    private readonly DiagnosticBag faults;
    private readonly Parser parser;
    private readonly Lazy<HashSet<string>> keys;

    /// <summary>Whether nothing more is read: what lies too deep may go on without end, and takes longer the deeper it gets.</summary>
    private bool isStopped;

    /// <summary>Where in the file the parser has come to.</summary>
    private int ReadTo => offset + (int)(parser.Current?.End.Index ?? 0);

    private YamlReader(SourceText source, TextSpan span, IEnumerable<string> keys, DiagnosticBag faults)
    {
        this.source = source;
        offset = span.Start;
        this.faults = faults;
        this.keys = new(() => keys.ToHashSet(StringComparer.Ordinal));
        var text = HardSpaces.Replaced(source, span, faults);
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>Reads a stretch of a file as one YAML document; null where it holds nothing or cannot be read, which is then reported.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The stretch: the whole file, or a page's front matter.</param>
    /// <param name="keys">Every key that the format has here, at whatever depth: they show where a line was meant to be a key.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static YamlNode? Read(SourceText source, TextSpan span, IEnumerable<string> keys, DiagnosticBag faults)
    {
        var before = faults.Count;
        var reader = new YamlReader(source, span, keys, faults);
        try
        {
            return reader.ReadStream();
        }
        catch (YamlException exception)
        {
            // What stands beside a no-break space is reported when that is gone.
            if (faults.Count == before) faults.Add(YamlSyntaxFault.Explain(exception, source, span, reader.keys.Value));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 18: what its scanner throws, without a place, where a bracket is not closed before the next key.
            faults.Add(YamlSyntaxFault.Unclosed(source, span, reader.keys.Value));
            return null;
        }
        catch (ArgumentOutOfRangeException exception) when (exception.ParamName is "utf32" or "highSurrogate" or "lowSurrogate")
        {
            // YamlDotNet 18: what its scanner throws, without a place, for an escape whose number stands for no character.
            faults.Add(YamlSyntaxFault.Escape(source, new TextSpan(reader.ReadTo, span.End)));
            return null;
        }
        catch (ArgumentException exception) when (exception is { ParamName: "value" } and not ArgumentOutOfRangeException)
        {
            // YamlDotNet 18: its TagName wants what follows !! to be a URI, and says so without a place.
            faults.Add(YamlSyntaxFault.Tag(source, new TextSpan(reader.ReadTo, span.End)));
            return null;
        }
    }

    private YamlNode? ReadStream()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return null;

        parser.Consume<DocumentStart>();
        var root = ReadNode(depth: 0);
        if (isStopped) return null;
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
            Unsupported(second, "Filen har mer än ett YAML-dokument.", "Ta bort raden ”---” och det som följer, eller flytta det till en egen fil.");
        return root is YamlScalar { IsEmpty: true } ? null : root;
    }

    /// <summary>Reads what comes next.</summary>
    /// <param name="depth">How many lists and mappings it lies in.</param>
    /// <param name="list">The items that were read before it, where it is the item of a list.</param>
    private YamlNode? ReadNode(int depth, ImmutableArray<YamlNode>.Builder? list = null)
    {
        if (depth > DeepestNesting)
        {
            var start = parser.Current!;
            faults.Add(YamlFaults.TooDeep.At(
                SpanOf(start),
                "Listor och nycklar ligger för djupt inuti varandra.",
                "Se formatets exempel för hur filen ska se ut."));
            isStopped = true;
            return null;
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            Unsupported(
                alias,
                $"”*{alias.Value}” är en YAML-hänvisning, och sådana används inte här.",
                "Skriv ut värdet. Ska texten börja med * sätter du den inom citattecken.");
            return new YamlUnread(SpanOf(alias));
        }

        if (parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            Unsupported(
                anchored,
                $"”&{anchored.Anchor.Value}” är ett YAML-ankare, och sådana används inte här.",
                "Ta bort ankaret. Ska texten börja med & sätter du den inom citattecken.");
        }

        if (parser.Current is NodeEvent { Tag.IsEmpty: false } tagged)
            faults.Add(YamlSyntaxFault.Tag(source, new TextSpan(offset + (int)tagged.Start.Index, source.Text.Length)));

        return parser.Current switch
        {
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth, list),
            _ => ReadScalar(),
        };
    }

    private YamlNode ReadScalar()
    {
        var scalar = parser.Consume<Scalar>();
        var end = offset + (int)scalar.End.Index;
        if (scalar.Style == ScalarStyle.Plain && ReportCut(end, "Sätt hela värdet inom citattecken.") && scalar.Value.Length == 0) return new YamlUnread(SpanOf(scalar));
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted) ReportCut(end, "Ta bort det, eller flytta det innanför citattecknen.");
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && scalar.End.Line > scalar.Start.Line && HasEntry(scalar))
        {
            faults.Add(Slip.OpenQuote(offset + (int)scalar.Start.Index).In(source));
            isStopped = true;
        }

        return new YamlScalar(SpanOf(scalar), scalar.Value, scalar.Style != ScalarStyle.Plain);
    }

    /// <summary>Reports «Fråga #1»: a comment to YAML, but who writes one has a space after the #. False where nothing is cut off.</summary>
    /// <param name="end">Where the value ends.</param>
    /// <param name="help">What to do.</param>
    private bool ReportCut(int end, string help)
    {
        var text = source.Text;
        while (end < text.Length && text[end] == ' ') end++;
        if (end + 1 >= text.Length || text[end] != '#' || char.IsWhiteSpace(text[end + 1]) || text[end + 1] == '#') return false;
        var lineEnd = text.IndexOf('\n', end) is >= 0 and var found ? found : text.Length;
        faults.Add(YamlFaults.CutByComment.At(
            source.Span(new TextSpan(end, lineEnd)),
            "Det här läses inte: efter ett mellanslag betyder # att resten av raden är en kommentar.",
            $"{help} Är det en kommentar sätter du ett mellanslag efter #."));
        return true;
    }

    /// <summary>«titel: "Ny» whose mark is closed by one that a value below begins or ends with: the keys between them are no text.</summary>
    private bool HasEntry(Scalar quoted)
    {
        var end = offset + (int)quoted.End.Index;
        for (var at = offset + (int)quoted.Start.Index; (at = source.Text.IndexOf('\n', at, end - at) + 1) > 0;)
        {
            var line = YamlLine.At(source.Text, at, end);
            if (line.IsEntry(source.Text) && keys.Value.Contains(source.Text[line.Word..line.WordEnd])) return true;
        }

        return false;
    }

    private YamlSequence ReadSequence(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        SequenceEnd? end = null;
        while (!isStopped && !parser.TryConsume<SequenceEnd>(out end))
        {
            if (ReadNode(depth + 1, items) is { } item) items.Add(item);
        }

        return new YamlSequence(start.Style == SequenceStyle.Flow && end is not null ? Brackets(start, end) : SpanOf(start), items.ToImmutable());
    }

    /// <summary>Reads a mapping; more than one where the hyphens of list items are missing.</summary>
    private YamlMapping ReadMapping(int depth, ImmutableArray<YamlNode>.Builder? list)
    {
        var start = parser.Consume<MappingStart>();
        var isFlow = start.Style == MappingStyle.Flow;
        var span = SpanOf(start);
        var entries = new YamlEntries(faults);
        MappingEnd? end = null;
        while (!isStopped && !parser.TryConsume<MappingEnd>(out end))
        {
            var keyEvent = parser.Current!;
            var key = ReadNode(depth + 1);
            var value = isStopped ? null : ReadNode(depth + 1);
            if (key is not YamlScalar { IsEmpty: false } name)
            {
                if (key is not (null or YamlUnread))
                    Unsupported(keyEvent, "Det som står före kolonet är inte ett ord.", "Skriv nyckeln som ett ord, till exempel ”titel: …”.");
                continue;
            }

            if (list is not null && !isFlow && entries.BeginsAnew(name))
            {
                faults.Add(YamlFaults.MissingHyphen.At(
                    name.Span,
                    $"Här börjar en ny post i listan, men strecket före ”{name.Text}” saknas.",
                    $"Skriv ”- {name.Text}: …” och låt strecket stå rakt under strecket ovanför."));
                list.Add(entries.ToMapping(span, isFlow));
                (entries, span) = (new YamlEntries(faults), name.Span);
            }

            entries.Add(name, value);
        }

        return entries.ToMapping(isFlow && end is not null ? Brackets(start, end) : span, isFlow);
    }

    private void Unsupported(ParsingEvent at, string message, string help) =>
        faults.Add(YamlFaults.UnsupportedYaml.At(SpanOf(at), message, help));

    /// <summary>From a bracket to the one that closes it: the parser's event ends before it. Reports what stands cut off after it.</summary>
    private SourceSpan Brackets(ParsingEvent first, ParsingEvent last)
    {
        var end = offset + (int)last.End.Index;
        if (end < source.Text.Length && source.Text[end] is ']' or '}') end++;
        ReportCut(end, "Ta bort det, eller flytta det innanför klamrarna.");
        return source.Span(new TextSpan(offset + (int)first.Start.Index, end));
    }

    private SourceSpan SpanOf(ParsingEvent at)
    {
        var start = offset + (int)at.Start.Index;
        var end = Math.Max(start, offset + (int)at.End.Index);
        // A block of text ends on the line after it: what it is, is its own lines.
        while (end > start && source.Text[Math.Min(end, source.Text.Length) - 1] == '\n') end--;
        return source.Span(new TextSpan(start, end));
    }
}
