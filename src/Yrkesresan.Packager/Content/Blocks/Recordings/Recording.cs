using System.Collections.Immutable;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Content.Blocks.Recordings;

/// <summary>A film or a podd: a file of the course, or an address where it is to be had.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">Which of the two.</param>
/// <param name="File">The media file, as written; null where it has an address instead.</param>
/// <param name="Captions">The file with captions (WebVTT), as written.</param>
/// <param name="Described">A version with audio description: a media file, as written.</param>
/// <param name="Address">The web address; null where it has a file instead.</param>
/// <param name="Language">The language that is spoken, a BCP 47 tag; null = the journey's own.</param>
/// <param name="Transcript">What is said and shown, or a summary of it.</param>
public sealed record Recording(
    TextSpan Span,
    RecordingKind Kind,
    TargetText? File,
    TargetText? Captions,
    TargetText? Described,
    TargetText? Address,
    string? Language,
    ImmutableArray<Block> Transcript) : Block(Span)
{
    internal override IEnumerable<ImmutableArray<Block>> Inside() => [Transcript];

    internal override IEnumerable<ImmutableArray<Inline>> Lines() => [];
}
