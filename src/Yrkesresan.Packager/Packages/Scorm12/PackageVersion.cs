using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Yrkesresan.Packager.Packages.Scorm12;

/// <summary>A package's version: a hash of its content, so that the same content has the same version whenever it is built.</summary>
public static class PackageVersion
{
    /// <summary>As many as the manifest's schema allows; 80 bits.</summary>
    private const int HexDigits = 20;

    /// <summary>
    /// The first 20 hexadecimal digits, in lower case, of SHA-256 over the files in ordinal order. For each: the path's length in
    /// bytes, the path in UTF-8, the content's length, the content; lengths are 64-bit big-endian, so that no two sets of
    /// files give the same bytes to hash.
    /// </summary>
    /// <param name="files">Every file of the package; the manifest as it is without a version.</param>
    public static string Of(IEnumerable<PackageFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            AppendFramed(hash, Encoding.UTF8.GetBytes(file.Path));
            AppendFramed(hash, file.Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HexDigits];
    }

    private static void AppendFramed(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
