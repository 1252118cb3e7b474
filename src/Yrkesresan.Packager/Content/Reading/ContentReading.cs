using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Model;
using Yrkesresan.Packager.Content.Text;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Content.Reading;

/// <summary>What reading a content folder gave.</summary>
/// <param name="Source">The folder: media are looked into only when they are checked or packed.</param>
/// <param name="Journeys">The journeys, as far as they could be read.</param>
/// <param name="Texts">Every text file that was read, by path, for showing the lines that faults stand on.</param>
/// <param name="Diagnostics">What is wrong with the files themselves.</param>
public sealed record ContentReading(
    Snapshot Source,
    ImmutableArray<Journey> Journeys,
    IReadOnlyDictionary<string, SourceText> Texts,
    ImmutableArray<Diagnostic> Diagnostics);
