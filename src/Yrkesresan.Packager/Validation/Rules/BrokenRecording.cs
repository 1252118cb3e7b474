using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A film or podd whose files are not there, or are of a kind that browsers and LMSs do not play.</summary>
public sealed class BrokenRecording : ICheck
{
    private static readonly Rule Missing = new("YR0329", "mediefilen-finns-inte", RuleCategory.Links);
    private static readonly Rule WrongKind = new("YR0330", "fel-sorts-mediefil", RuleCategory.Links);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Missing, WrongKind];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(ValidationScope scope)
    {
        var (guesses, misnamed) = (new NameGuesses(), new MisnamedMedia());
        return
            from place in scope.Pages
            from recording in place.Page.Body.Everywhere().OfType<Recording>()
            from fault in FaultsOf(recording, place, guesses, misnamed)
            select fault;
    }

    private static IEnumerable<Diagnostic> FaultsOf(Recording recording, PlacedPage place, NameGuesses guesses, MisnamedMedia misnamed)
    {
        var film = recording.Kind == RecordingKind.Film;
        Func<string, bool> plays = film ? MediaTypes.IsFilm : MediaTypes.IsSound;
        var kinds = film ? "MP4 eller WebM" : "MP3 eller M4A";
        Diagnostic?[] faults =
        [
            FaultOf(recording.File, plays, kinds, place, guesses, misnamed),
            FaultOf(recording.Described, plays, kinds, place, guesses, misnamed),
            FaultOf(recording.Captions, MediaTypes.IsCaptions, "WebVTT (.vtt)", place, guesses, misnamed),
        ];
        return faults.OfType<Diagnostic>();
    }

    private static Diagnostic? FaultOf(TargetText? file, Func<string, bool> plays, string kinds, PlacedPage place, NameGuesses guesses, MisnamedMedia misnamed)
    {
        if (file is null) return null;
        var span = place.At(file.Span);
        var path = WebAddress.Of(file.Target) == WebAddressKind.None ? LocalTarget.Of(place.Page.File, file.Target)?.Path : null;
        if (path is null || !place.Course.Media.Contains(path))
        {
            if (path is not null && misnamed.Has(place.Course, path)) return null;
            return Missing.At(
                span,
                $"Filen ”{file.Target}” finns inte i kursens media/.",
                $"{guesses.Question(file.Target, place.Course.Media.Length, place.Course.MediaAsLinked)}Lägg filen i kursens mapp media/ och skriv ../media/filens-namn. Finns den på en webbplats skriver du url=https://… i stället.");
        }

        return plays(path) ? null : WrongKind.At(span, "Filen är av ett slag som inte fungerar överallt.", $"Använd {kinds}.");
    }
}
