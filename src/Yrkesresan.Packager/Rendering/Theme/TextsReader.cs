using System.Collections.Immutable;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Rendering;

/// <summary>Reads the flat map of words, event by event: nothing but <c>key: text</c> is accepted.</summary>
internal static partial class TextsReader
{
    private const string Help = "Skriv en text per rad: nyckel (små bokstäver a–z, siffror och _), kolon, mellanslag och texten inom citattecken.";

    public static ImmutableSortedDictionary<string, string> Read(string yaml, DiagnosticBag faults)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return texts.ToImmutable();
            parser.Consume<DocumentStart>();
            parser.Consume<MappingStart>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                var text = parser.Consume<Scalar>();
                if (Fault(key, text, texts) is { } message) faults.Add(At(key.Start, key.End, message));
                else texts.Add(key.Value, text.Value);
            }

            parser.Consume<DocumentEnd>();
            parser.Consume<StreamEnd>();
        }
        catch (YamlException fault)
        {
            faults.Add(At(fault.Start, fault.End, $"Filen är ingen lista av texter: {fault.Message}"));
        }

        return texts.ToImmutable();
    }

    private static string? Fault(Scalar key, Scalar text, ImmutableSortedDictionary<string, string>.Builder known) =>
        !IsKey(key.Value) ? $"”{key.Value}” kan inte vara en nyckel."
        : known.ContainsKey(key.Value) ? $"Nyckeln ”{key.Value}” står två gånger."
        : text.Value.Length == 0 ? $"Texten till ”{key.Value}” är tom."
        : !HasWholeGaps(text.Value) ? $"Texten till ”{key.Value}” har en klammer som inte är en lucka som {{0}}."
        : null;

    /// <summary>Gaps are filled by the templates and by the script in the package: both know plain numbers alone.</summary>
    private static bool HasWholeGaps(string text) => !WithoutGaps().Replace(text, "").AsSpan().ContainsAny('{', '}');

    [GeneratedRegex(@"\{[0-4]\}")]
    private static partial Regex WithoutGaps();

    private static bool IsKey(string key) =>
        key.Length > 0 && char.IsAsciiLetterLower(key[0]) && key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');

    private static Diagnostic At(Mark start, Mark end, string message) =>
        ThemeFaults.Texts.At(new SourceSpan(ThemeLayout.Texts, At(start), At(end)), message, Help);

    private static Position At(Mark mark) => new((int)Math.Max(mark.Line, 1), (int)Math.Max(mark.Column, 1));
}
