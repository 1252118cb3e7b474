using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Reading;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;
using Yrkesresan.Packager.Rendering;
using Yrkesresan.Packager.Validation;
using Yrkesresan.Packager.Validation.Rules;

namespace Yrkesresan.Packager.Engine;

/// <summary>
/// Content and templates that are asked about again and again while somebody writes. What has the bytes that it had is not read again; nothing is kept
/// when the process ends. Not thread-safe.
/// </summary>
public sealed class ContentCompilation
{
    private readonly ParseMemory parsed = new();
    private readonly CheckMemory found = new();
    private (Snapshot Templates, Theme? Theme, ImmutableArray<Diagnostic> Faults)? templates;
    private (CheckRequest Request, CheckOutcome Outcome)? last;

    /// <summary>Reads and checks what has changed since the last time, and gives all of it.</summary>
    /// <param name="request">What is to be checked.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public CheckOutcome Check(CheckRequest request, CancellationToken cancellation = default)
    {
        // A folder in which nothing has changed gives the same snapshot.
        if (last is { } known && known.Request == request) return known.Outcome;

        var reading = JourneyReader.Read(request.Content, parsed, cancellation);
        if (request.Released is { } ids) reading = ReleaseReading.Of(reading, ids);
        var (theme, faults) = ThemeOf(request.Templates);
        var outcome = new CheckOutcome(reading, theme, Validator.Check(reading, request.Date, Checks.All, found), faults);
        last = (request, outcome);
        return outcome;
    }

    private (Theme? Theme, ImmutableArray<Diagnostic> Faults) ThemeOf(Snapshot folder)
    {
        if (templates is not { } known || !HasSameFiles(known.Templates, folder))
        {
            var faults = new DiagnosticBag();
            var theme = ThemeReader.Read(folder, faults);
            known = (folder, theme, faults.ToSorted());
            templates = known;
        }

        return (known.Theme, known.Faults);
    }

    private static bool HasSameFiles(Snapshot before, Snapshot now) => before == now
        || (before.Unopened.SequenceEqual(now.Unopened)
            && before.Files.Select(file => (file.Path, file.Hash)).SequenceEqual(now.Files.Select(file => (file.Path, file.Hash))));
}
