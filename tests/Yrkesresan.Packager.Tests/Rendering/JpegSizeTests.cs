using Xunit;
using Yrkesresan.Packager.Content;

namespace Yrkesresan.Packager.Tests.Rendering;

/// <summary>The size in a JPEG picture's own header, so that the page does not jump when it comes.</summary>
public sealed class JpegSizeTests
{
    private const string Start = "FFD8";
    private const string Jfif = "FFE0 0010 4A46494600 0101 00 0048 0048 0000";
    private const string Frame = "FFC0 000B 08 00F0 0140 01 011100";

    /// <summary>Little-endian, one entry: orientation 6, the camera held on its side.</summary>
    private const string Exif = "FFE1 0022 457869660000 4949 2A00 08000000 0100 1201 0300 01000000 06000000 00000000";

    [Theory]
    [InlineData(Start + Jfif + Frame, 320, 240)]
    [InlineData(Start + "FFC4 0005 000000" + "FFC2 000B 08 0001 0002 01 011100", 2, 1)]
    [InlineData(Start + Jfif + "FF" + Frame, 320, 240)]
    [InlineData(Start + Exif + Frame, 240, 320)]
    public void It_is_read_from_the_frame(string hex, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), PictureSize.Of("bild.jpg", Bytes(hex)));

    [Theory]
    [InlineData(Start + Jfif)]
    [InlineData(Start + "FFC0 000B 08 00F0")]
    [InlineData(Start + "FFC0 0003 08")]
    [InlineData(Start + "FFC0 000B 08 0000 0140 01 011100")]
    [InlineData(Start + "FFE0 0001" + Frame)]
    [InlineData(Start + "FFE1 0010 457869660000 4949 2A00 FFFFFF7F" + "FFDA 0002")]
    public void A_picture_without_one_has_no_size(string hex) => Assert.Null(PictureSize.Of("bild.jpg", Bytes(hex)));

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
