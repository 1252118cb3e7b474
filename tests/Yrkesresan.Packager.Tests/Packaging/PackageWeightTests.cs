using System.IO.Compression;
using Xunit;
using Yrkesresan.Packager.Inspection.Archives;

namespace Yrkesresan.Packager.Tests.Packaging;

/// <summary>What a learner's phone loads before it can show a page: no more than is promised.</summary>
public sealed class PackageWeightTests
{
    private const int MostBytes = 42 * 1024;
    private const int MostBytesZipped = 13 * 1024;

    [Fact]
    public void Script_and_stylesheet_are_as_light_as_promised()
    {
        var files = PackageReader.Read(RealContent.Built.Packages[0].Package.Bytes).Files;
        ReadOnlyMemory<byte>[] loaded = [files["sco.js"], files["theme.css"]];
        Assert.InRange(loaded.Sum(file => file.Length), 1, MostBytes);
        Assert.InRange(loaded.Sum(Zipped), 1, MostBytesZipped);
    }

    private static long Zipped(ReadOnlyMemory<byte> file)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.SmallestSize, leaveOpen: true)) zip.Write(file.Span);
        return zipped.Length;
    }
}
