using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>What <c>kurs.yaml</c> says of a course.</summary>
/// <param name="Titel">Its name.</param>
/// <param name="Kod">Its code, never changed: package identifiers come from it.</param>
/// <param name="Sammanfattning">What it is about, in a sentence or two.</param>
/// <param name="Spår">The tracks it is meant for; empty = everybody.</param>
/// <param name="Märkning">A label, such as bonus.</param>
/// <param name="IngårI">What larger course it is part of.</param>
/// <param name="Kursdagar">Its days with a teacher; null where it has none.</param>
/// <param name="GodkändAndel">Per cent of the points that completing the förberedelser needs.</param>
public sealed record CourseHeader(
    Located<string> Titel,
    Located<string> Kod,
    Located<string> Sammanfattning,
    ImmutableArray<Located<string>> Spår,
    Located<string>? Märkning,
    Located<string>? IngårI,
    Kursdagar? Kursdagar,
    Located<int>? GodkändAndel);
