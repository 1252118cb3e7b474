using System.Buffers.Binary;
using System.Text;
using Xunit;
using Yrkesresan.Packager.Inspection.Archives;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>Info-ZIP's Unicode Path (APPNOTE.TXT, 4.6.9): some programs unpack an entry under the name in it, and others under the entry's own.</summary>
public sealed class UnicodePathTests
{
    [Theory]
    [InlineData("ofarlig.txt", "../../config.php")]
    [InlineData("ofarlig.txt", "Ofarlig.txt")]
    [InlineData("mapp/", "annan/")]
    public void One_that_names_another_file_is_an_error(string name, string path)
    {
        Assert.Contains("YR0698", Codes(new(name, []) { Extra = Field(name, path) }));
        Assert.Contains("YR0698", Codes(new(name, []) { LocalExtra = Field(name, path) }));
        Assert.Contains("YR0698", Codes(new(name, []) { Extra = [0x55, 0x54, 1, 0, 9, .. Field(name, path)] }));
        // Not every program asks whether it belongs to the name.
        Assert.Contains("YR0698", Codes(new(name, []) { Extra = Field("ett annat namn", path) }));
    }

    [Fact]
    public void One_that_names_the_same_file_is_none() =>
        Assert.DoesNotContain("YR0698", Codes(new("å.txt", []) { Extra = Field("å.txt", "å.txt"), LocalExtra = Field("å.txt", "å.txt") }));

    /// <remarks>What it is for: the entry's own name is in an old code page, where nobody can tell one letter from another.</remarks>
    [Fact]
    public void One_that_gives_the_letters_of_an_old_code_page_is_none() => Assert.DoesNotContain(
        "YR0698",
        Codes(new("b\u00e5t.txt", []) { Flags = 0, NameEncoding = Encoding.Latin1, Extra = Field("b\u00e5t.txt", "båt.txt", Encoding.Latin1) }));

    [Fact]
    public void Old_letters_hide_no_other_folder() => Assert.Contains(
        "YR0698",
        Codes(new("b\u00e5t.txt", []) { Flags = 0, NameEncoding = Encoding.Latin1, Extra = Field("b\u00e5t.txt", "../båt.php", Encoding.Latin1) }));

    [Fact]
    public void Half_a_field_stops_nothing()
    {
        foreach (var length in Enumerable.Range(0, 12)) Codes(new("a.txt", []) { Extra = Field("a.txt", "b.txt")[..length] });
    }

    private static byte[] Field(string name, string path, Encoding? encoding = null)
    {
        var bytes = Encoding.UTF8.GetBytes(path);
        var field = new byte[9 + bytes.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(field, 0x7075);
        BinaryPrimitives.WriteUInt16LittleEndian(field.AsSpan(2), (ushort)(5 + bytes.Length));
        field[4] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(field.AsSpan(5), Crc32.Of(0, (encoding ?? Encoding.UTF8).GetBytes(name)));
        bytes.CopyTo(field.AsSpan(9));
        return field;
    }

    private static string[] Codes(TestZipEntry entry) => [.. ChangedPackage.Codes(TestZip.Of([.. SoundPackage.Entries(), entry]))];
}
