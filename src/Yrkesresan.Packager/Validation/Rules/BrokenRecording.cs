using System.Collections.Immutable;
using Yrkesresan.Packager.Content;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Facts;

namespace Yrkesresan.Packager.Validation.Rules;

/// <summary>A film or podd whose files are not there, or are of a kind that browsers and LMSs do not play.</summary>
public sealed class BrokenRecording : ICourseCheck
{
    private static readonly Rule Missing = new("YR0329", "mediefilen-finns-inte", RuleCategory.Links);
    private static readonly Rule WrongKind = new("YR0330", "fel-sorts-mediefil", RuleCategory.Links);

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules { get; } = [Missing, WrongKind];

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Find(CourseView course)
    {
        var (guesses, misnamed) = (new NameGuesses(), new MisnamedMedia());
        return
            from page in course.Pages
            from recording in page.Facts.Recordings
            from fault in FaultsOf(recording, page, guesses, misnamed)
            select fault;
    }

    private static IEnumerable<Diagnostic> FaultsOf(Recording recording, PageView page, NameGuesses guesses, MisnamedMedia misnamed)
    {
        var film = recording.Kind == RecordingKind.Film;
        Func<string, bool> plays = film ? MediaTypes.IsFilm : MediaTypes.IsSound;
        var kinds = film ? "MP4 eller WebM" : "MP3 eller M4A";
        Diagnostic?[] faults =
        [
            FaultOf(recording.File, plays, kinds, page, guesses, misnamed),
            FaultOf(recording.Described, plays, kinds, page, guesses, misnamed),
            FaultOf(recording.Captions, MediaTypes.IsCaptions, "WebVTT (.vtt)", page, guesses, misnamed),
        ];
        return faults.OfType<Diagnostic>();
    }

    private static Diagnostic? FaultOf(TargetText? file, Func<string, bool> plays, string kinds, PageView page, NameGuesses guesses, MisnamedMedia misnamed)
    {
        if (file is null) return null;
        var span = page.At(file.Span);
        var path = WebAddress.Of(file.Target) == WebAddressKind.None ? LocalTarget.Of(page.File, file.Target)?.Path : null;
        if (path is null || !page.Course.Media.Contains(path))
        {
            if (path is not null && misnamed.Has(page.Course, path)) return null;
            return Missing.At(
                span,
                $"Filen ”{file.Target}” finns inte i kursens media/.",
                $"{guesses.Question(file.Target, page.Course.Media.Length, page.Course.MediaAsLinked)}Lägg filen i kursens mapp media/ och skriv ../media/filens-namn. Finns den på en webbplats skriver du url=https://… i stället.");
        }

        return plays(path) ? null : WrongKind.At(span, "Filen är av ett slag som inte fungerar överallt.", $"Använd {kinds}.");
    }
}
