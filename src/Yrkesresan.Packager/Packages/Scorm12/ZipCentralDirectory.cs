using System.Buffers.Binary;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>The one thing about a zip that .NET cannot be told.</summary>
/// <remarks>Offsets and signatures are those of PKWARE's APPNOTE.TXT, 4.3.12 and 4.3.16.</remarks>
internal static class ZipCentralDirectory
{
    private const uint HeaderSignature = 0x02014b50;
    private const int HeaderLength = 46;
    private const int EndLength = 22;

    /// <summary>
    /// Says of every entry that it was made on MS-DOS: ZipArchive names the system that it runs on (3 on Unix, 0 on Windows), which
    /// would make the same content differ. MS-DOS since its attributes, all 0, mean an ordinary file; on Unix they would mean a
    /// file that nobody may read.
    /// </summary>
    /// <param name="zip">A zip as ZipArchive writes it below 4 GB and 65,535 entries: the end record is last and has no comment.</param>
    /// <exception cref="IOException">The disk fails.</exception>
    public static void FixMadeBy(Stream zip)
    {
        Span<byte> end = stackalloc byte[EndLength];
        zip.Position = zip.Length - EndLength;
        zip.ReadExactly(end);
        var start = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        var bytes = new byte[zip.Length - EndLength - start];
        zip.Position = start;
        zip.ReadExactly(bytes);
        FixMadeBy(bytes);
        zip.Position = start;
        zip.Write(bytes);
    }

    private static void FixMadeBy(Span<byte> directory)
    {
        while (!directory.IsEmpty)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(directory) != HeaderSignature)
                throw new InvalidDataException("The zip's central directory is not where it should be.");

            // "Version made by": the low byte is the version, the high byte the system.
            directory[5] = 0;
            var name = BinaryPrimitives.ReadUInt16LittleEndian(directory[28..]);
            var extra = BinaryPrimitives.ReadUInt16LittleEndian(directory[30..]);
            var comment = BinaryPrimitives.ReadUInt16LittleEndian(directory[32..]);
            directory = directory[(HeaderLength + name + extra + comment)..];
        }
    }
}
