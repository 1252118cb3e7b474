using System.Text.Unicode;

namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>Info-ZIP's Unicode Path (APPNOTE.TXT, 4.6.9): an extra field with an entry's name in UTF-8, which some programs unpack it under.</summary>
internal static class UnicodePath
{
    private const ushort Id = 0x7075;

    /// <summary>The name stands after a version and the checksum of the entry's own name. Not every program compares that, so it is not read here.</summary>
    private const int NameAt = 5;

    /// <summary>Whether there is one that names another file than the entry does.</summary>
    /// <param name="extra">The entry's extra fields.</param>
    /// <param name="name">The entry's own name.</param>
    public static bool IsOther(ReadOnlySpan<byte> extra, ReadOnlySpan<byte> name)
    {
        while (ExtraFields.TryNext(ref extra, out var id, out var field))
        {
            if (id == Id && field.Length >= NameAt && !IsSame(field[NameAt..], name)) return true;
        }

        return false;
    }

    /// <summary>The letters of an old code page may be any, and the field is there to say which; the rest of the name says where the file goes.</summary>
    private static bool IsSame(ReadOnlySpan<byte> path, ReadOnlySpan<byte> name) =>
        path.SequenceEqual(name) || (!Utf8.IsValid(name) && Ascii(path).SequenceEqual(Ascii(name)));

    private static byte[] Ascii(ReadOnlySpan<byte> name) => [.. name.ToArray().Where(unit => unit < 0x80)];
}
