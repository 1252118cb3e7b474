using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>What reading a content folder gave.</summary>
/// <param name="Source">The folder: media are looked into only when they are checked or packed.</param>
/// <param name="Journeys">The journeys, as far as they could be read.</param>
/// <param name="Files">Every text file as it was parsed, by path: also those that give no journey, course or page.</param>
/// <param name="Diagnostics">What is wrong with the files themselves.</param>
public sealed record ContentReading(
    Snapshot Source,
    ImmutableArray<Journey> Journeys,
    IReadOnlyDictionary<string, ParsedFile> Files,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The text of a file that was read; null where it was not, or is no text.</summary>
    public SourceText? TextOf(string path) => Files.TryGetValue(path, out var file) ? file.Text : null;
}
