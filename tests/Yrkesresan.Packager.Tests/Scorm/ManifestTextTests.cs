using CsCheck;
using Xunit;
using Yrkesresan.Packager.Packages.Scorm12;

namespace Yrkesresan.Packager.Tests.Scorm;

public sealed class ManifestTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("oro", "oro")]
    [InlineData("  en\r\n\tdag  ", "en dag")]
    [InlineData("en\u0000\u0085\u2028dag", "en dag")]
    [InlineData("en\uFFFEdag\uFFFF", "en dag")]
    [InlineData("10\u00A0000", "10\u00A0000")]
    [InlineData("precis tjugo tecken.", "precis tjugo tecken.")]
    [InlineData("precis tjugoen tecken", "precis tjugoen…")]
    [InlineData("två ord, och så flera till", "två ord, och så…")]
    [InlineData("barnets bästa, alltså det", "barnets bästa…")]
    [InlineData("nitton långa tecken är kvar", "nitton långa tecken…")]
    [InlineData("förhandsbedömningsmallen", "förhandsbedömningsm…")]
    [InlineData("abcdefghijklmnopqr😀stuv", "abcdefghijklmnopqr…")]
    public void A_text_is_made_to_fit_twenty(string text, string fitted) => Assert.Equal(fitted, ManifestText.Fit(text, 20));

    /// <remarks>Not data of the theory above: an attribute cannot hold half a pair.</remarks>
    [Theory]
    [InlineData('\uD83D')]
    [InlineData('\uDE00')]
    public void Half_a_surrogate_pair_is_no_character(char half) =>
        Assert.Equal("😀 och 😀", ManifestText.Fit($"{half}😀{half}och 😀{half}", 20));

    [Fact]
    public void Fitting_is_never_too_long_and_changes_nothing_twice() => Gen.Select(AnyText.OfAnyLength, Gen.Int[10, 60]).Sample((text, limit) =>
    {
        var fitted = ManifestText.Fit(text, limit);
        return fitted.Length <= limit && fitted == ManifestText.Fit(fitted, limit);
    });
}
