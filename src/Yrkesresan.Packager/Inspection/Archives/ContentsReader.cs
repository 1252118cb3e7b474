using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>Unpacks every entry once, in the order of the file, and keeps what the checks look into.</summary>
internal static class ContentsReader
{
    private static readonly string[] TextEndings = [".html", ".htm", ".xhtml", ".js", ".mjs"];

    /// <summary>Reads the contents; what cannot be unpacked is reported.</summary>
    public static PackageBytes Read(Stream zip, ZipDirectory directory, DiagnosticBag diagnostics)
    {
        var unpacker = new ZipUnpacker(zip, directory);
        var texts = ImmutableSortedDictionary.CreateBuilder<string, PackageText>(StringComparer.Ordinal);
        var unread = ImmutableArray.CreateBuilder<string>();
        ReadOnlyMemory<byte>? manifest = null;
        var room = (long)InspectionLimits.AllTextBytes;
        foreach (var folder in directory.Entries.Where(entry => entry.IsFolder && unpacker.HasOtherName(entry)))
            diagnostics.Add(ArchiveFaults.Of(ZipFault.TwoNames, folder.Name));
        foreach (var entry in directory.Entries.Where(entry => !entry.IsFolder).OrderBy(entry => entry.Offset))
        {
            var isManifest = entry.Name == PackageBytes.ManifestName;
            var isText = !isManifest
                && !MacLeftover.IsOne(entry.Name)
                && TextEndings.Any(ending => entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
            var kept = new KeptBytes(isManifest ? InspectionLimits.ManifestBytes : isText ? Math.Min(room, InspectionLimits.TextBytes) : 0);
            if (unpacker.Unpack(entry, isManifest || isText ? kept : null) is { } fault)
            {
                diagnostics.Add(ArchiveFaults.Of(fault, fault == ZipFault.TooLarge ? "." : entry.Name));
                if (fault == ZipFault.TooLarge) return new PackageBytes(false, null, texts.ToImmutable(), unread.ToImmutable());
            }
            else if (isManifest)
            {
                if (kept.IsWhole) manifest ??= kept.Bytes;
                else diagnostics.Add(ArchiveFaults.ManifestTooLarge());
            }
            else if (isText && kept.IsWhole)
            {
                room -= kept.Bytes.Length;
                texts.TryAdd(entry.Name, new PackageText(entry.Name, PackageText.Decoded(kept.Bytes.Span)));
            }
            else if (isText)
            {
                unread.Add(entry.Name);
            }
        }

        return new PackageBytes(true, manifest, texts.ToImmutable(), unread.ToImmutable());
    }
}
