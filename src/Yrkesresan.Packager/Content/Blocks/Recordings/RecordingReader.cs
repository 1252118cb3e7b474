using Markdig.Extensions.CustomContainers;
using Yrkesresan.Packager.Content.Attributes;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Content.Markdown;

namespace Yrkesresan.Packager.Content.Blocks.Recordings;

/// <summary><c>::: film {…}</c> and <c>::: podd {…}</c> → a recording.</summary>
/// <param name="name">The word after the colons.</param>
/// <param name="kind">What sort of recording it is.</param>
/// <param name="keys">The attributes that it may have.</param>
internal sealed class RecordingReader(string name, RecordingKind kind, params string[] keys) : IBlockKind
{
    private const string File = "fil";
    private const string Address = "url";
    private const string Captions = "undertexter";
    private const string Described = "syntolkning";
    private const string Language = "språk";

    private readonly AttributePlace place = new($"en {name}", keys);

    /// <summary>A film.</summary>
    public static RecordingReader Film { get; } = new("film", RecordingKind.Film, File, Address, Captions, Described, Language);

    /// <summary>A podd: nothing is seen, so there is nothing to describe, and the transcript stands for captions.</summary>
    public static RecordingReader Podd { get; } = new("podd", RecordingKind.Podd, File, Address, Language);

    public string Name => name;

    public Block? Read(BlockOpening opening, CustomContainer container, BlockReader blocks)
    {
        var context = blocks.Context;
        var attributes = place.Read(opening.Attributes, context.Source, context.Faults);
        var transcript = blocks.ReadAll(container);
        var (file, address, captions, described) = (Target(File), Target(Address), Target(Captions), Target(Described));
        var language = attributes.Find(Language);
        // Attributes that cannot be read are reported; they may well be what seems to be missing.
        var allRead = attributes.Complete && opening.WellFormed;

        if (allRead && file is null && address is null)
        {
            context.Fault(
                RecordingFaults.NoTarget,
                opening.NameSpan,
                $"Det står inte vilken {name} det är.",
                $"Skriv ::: {name} {{url=https://…}} eller {{fil=../media/…}}.");
        }

        if (file is not null && address is not null)
        {
            context.Fault(
                RecordingFaults.TwoTargets,
                address.Span,
                "Här står både fil och url.",
                "Behåll det ena: fil för en fil i kursens media/, url för något som finns på en webbplats.");
        }

        if (transcript.IsEmpty)
        {
            context.Fault(
                RecordingFaults.NoTranscript,
                opening.NameSpan,
                "Det finns ingen text för den som inte kan se eller höra (WCAG 1.2.1).",
                "Skriv vad som sägs och visas, eller en sammanfattning, på raderna före :::.");
        }

        if (allRead && kind == RecordingKind.Film && file is not null && address is null && captions is null)
        {
            context.Fault(
                RecordingFaults.NoCaptions,
                file.Span,
                "Filmen har inga undertexter (WCAG 1.2.2).",
                "Lägg till undertexter=../media/filens-namn.vtt.");
        }

        foreach (var useless in new[] { captions, described }.OfType<TargetText>().Where(_ => file is null && address is not null))
        {
            context.Fault(
                RecordingFaults.WithoutEffect,
                useless.Span,
                "Filmen visas på en annan webbplats, så det här kommer inte med.",
                "Ta bort det. Undertexter och syntolkning behövs bara för en film som är en fil i kursen.");
        }

        if (language is not null && !LanguageTag.Is(language.Value))
            context.Fault(MarkdownFaults.NotALanguage, language.ValueSpan, $"”{language.Value}” är ingen språkkod.", $"Skriv {LanguageTag.Form}.");

        return new Recording(opening.Span, kind, file, captions, described, address, language?.Value, transcript);

        TargetText? Target(string key) => attributes.Find(key) is { } item ? new TargetText(item.Value, item.ValueSpan) : null;
    }
}
