using System.Buffers.Binary;

namespace Yrkesresan.Packager.Inspection.Archives;

/// <summary>What a zip says of an entry beside its header (APPNOTE.TXT, 4.5): fields, each with a number, a length and so many bytes.</summary>
internal static class ExtraFields
{
    private const int HeaderLength = 4;

    /// <summary>Takes the next field; false where there is none that is whole.</summary>
    /// <param name="extra">What is left of them.</param>
    /// <param name="id">The field's number.</param>
    /// <param name="field">Its bytes.</param>
    public static bool TryNext(ref ReadOnlySpan<byte> extra, out ushort id, out ReadOnlySpan<byte> field)
    {
        id = 0;
        field = default;
        if (extra.Length < HeaderLength) return false;
        var length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
        if (extra.Length < HeaderLength + length) return false;
        id = BinaryPrimitives.ReadUInt16LittleEndian(extra);
        field = extra.Slice(HeaderLength, length);
        extra = extra[(HeaderLength + length)..];
        return true;
    }
}
