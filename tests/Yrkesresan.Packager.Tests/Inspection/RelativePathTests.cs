using Xunit;
using Yrkesresan.Packager.Inspection.Texts;

namespace Yrkesresan.Packager.Tests.Inspection;

/// <summary>Paths are followed as RFC 3986 says, and those that lead out are seen.</summary>
public sealed class RelativePathTests
{
    [Theory]
    [InlineData("index.html", "index.html")]
    [InlineData("./index.html", "index.html")]
    [InlineData("kurs/./index.html", "kurs/index.html")]
    [InlineData("a/../index.html", "index.html")]
    [InlineData("a/b/../../index.html", "index.html")]
    [InlineData("../index.html", "../index.html")]
    [InlineData("a/../../index.html", "../index.html")]
    [InlineData("../../x", "../../x")]
    [InlineData("..x/y", "..x/y")]
    [InlineData("", "")]
    public void A_path_is_followed(string path, string resolved) => Assert.Equal(resolved, RelativePath.Resolved(path));

    [Theory]
    [InlineData("a/../index.html", false)]
    [InlineData("..x", false)]
    [InlineData("..", true)]
    [InlineData("../x", true)]
    [InlineData("a/../../x", true)]
    public void A_path_out_of_the_folder_is_seen(string path, bool climbsOut) => Assert.Equal(climbsOut, RelativePath.ClimbsOut(path));

    [Theory]
    [InlineData("C:\\x", true)]
    [InlineData("c:", true)]
    [InlineData("å:x", false)]
    [InlineData("CD:x", false)]
    [InlineData(":", false)]
    [InlineData("", false)]
    public void The_letter_of_a_disk_is_seen(string path, bool startsAtDisk) => Assert.Equal(startsAtDisk, RelativePath.StartsAtDisk(path));
}
