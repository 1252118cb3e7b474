using Xunit;
using Yrkesresan.Packager.Files;

namespace Yrkesresan.Packager.Tests.Files;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("a\u030A.md", "å.md")]
    [InlineData("a\u030A\uFFFE.md", "a\u030A\uFFFE.md")]
    public void A_name_is_taken_in_NFC_unless_no_text_may_hold_it(string stored, string taken) =>
        Assert.Equal(new[] { taken }, MemoryFolder.OfText((stored, "")).Paths);
}
