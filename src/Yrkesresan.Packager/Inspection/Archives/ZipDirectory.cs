using System.Collections.Immutable;

namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>A zip's table of contents, or why there is none.</summary>
/// <param name="Fault">What is wrong with it; null where it was read.</param>
/// <param name="Entries">Its entries in order; none where there is a fault.</param>
/// <param name="Start">Where it starts in the file: no content lies after that.</param>
/// <param name="Uncounted">How many bytes stand before the zip that its own offsets do not count.</param>
internal sealed record ZipDirectory(ZipFault? Fault, ImmutableArray<ZipEntry> Entries, long Start, long Uncounted)
{
    /// <summary>That of a file without bytes.</summary>
    public static ZipDirectory Empty { get; } = new(null, [], 0, 0);

    /// <summary>How many bytes stand before the first entry, counted or not.</summary>
    public long BytesBefore => Entries.IsEmpty ? 0 : Entries.Min(entry => entry.Offset);

    /// <summary>None, for a reason.</summary>
    public static ZipDirectory Without(ZipFault fault) => new(fault, [], 0, 0);
}
