using Xunit;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.Tests.LearnerState;

public sealed class FingerprintTests
{
    private const string Choice = "Vad gäller?\n\n- [x] Ett\n- [ ] Två\n- [ ] Tre";
    private const string Order = "Vad gäller?\n\n1. Ett\n2. Två\n3. Tre";
    private const string Pairs = "Vad gäller?\n\n| A | B |\n|---|---|\n| Ett | En |\n| Två | Tu |";
    private const string Word = "Vad gäller?\n\n- [x] Ett\n- [x] Två";
    private const string Number = "Vad gäller?\n\n- [x] 10–12";
    private const string Scale = "Vad gäller?\n\n- Ett\n- Två\n- Tre";

    [Theory]
    [InlineData("", Choice, "- [ ] Två", "- [ ] Tvåa", "an option's words")]
    [InlineData("", Choice, "- [ ] Två", "- [x] Två", "what is right")]
    [InlineData("", Choice, "- [ ] Två\n- [ ] Tre", "- [ ] Tre\n- [ ] Två", "the order of the options")]
    [InlineData("", Choice, "\n- [ ] Tre", "", "an option is gone")]
    [InlineData("", Choice, "Tre", "Tre\n- [ ] Fyra", "an option is new")]
    [InlineData("typ=ordna", Order, "1. Ett\n2. Två", "1. Två\n2. Ett", "the right order")]
    [InlineData("typ=ordna", Order, "Tre", "Fyra", "a thing's words")]
    [InlineData("typ=para", Pairs, "| Ett | En |", "| Ett | Enda |", "the words of one that is paired")]
    [InlineData("typ=para", Pairs, "| Ett | En |\n| Två | Tu |", "| Ett | Tu |\n| Två | En |", "the right pairs")]
    [InlineData("typ=lucka", Word, "Två", "Tre", "an accepted word")]
    [InlineData("typ=lucka", Word, "\n- [x] Två", "", "a word is accepted no more")]
    [InlineData("typ=tal", Number, "12", "13", "the largest that is right")]
    [InlineData("typ=skala", Scale, "Tre", "Fyra", "a place on the scale")]
    public void It_changes_with(string attributes, string body, string old, string replacement, string what) =>
        Assert.True(Of(attributes, body) != Of(attributes, Replaced(body, old, replacement)), what);

    [Theory]
    [InlineData("", Choice, "Vad gäller?", "Vad är det som gäller?", "what is asked")]
    [InlineData("", Choice, "- [ ] Två", "- [ ] Två\n  > Nej, det är ett.", "what is told of an option")]
    [InlineData("", Choice, "Tre", "Tre\n\n> Så är det.", "what is told after the answer")]
    [InlineData("", Choice, "Två", "**Två**", "stress")]
    [InlineData("", Choice, "Två", " Två", "spaces")]
    [InlineData("typ=para", Pairs, "| A | B |", "| Här | Där |", "the columns' titles")]
    [InlineData("typ=lucka", Word, "Två", "TVÅ", "an accepted word's case")]
    [InlineData("typ=tal", Number, "12", "12,0", "another way to write the same number")]
    public void It_does_not_change_with(string attributes, string body, string old, string replacement, string what) =>
        Assert.True(Of(attributes, body) == Of(attributes, Replaced(body, old, replacement)), what);

    [Fact]
    public void Points_make_no_difference() => Assert.Equal(Of("", Choice), Of("poäng=5", Choice));

    [Fact]
    public void The_kind_makes_a_difference() => Assert.NotEqual(Of("", "Vad gäller?\n\n- [x] 1\n- [ ] 2"), Of("typ=skala", "Vad gäller?\n\n- 1\n- 2"));

    private static string Of(string attributes, string body) => Fingerprint.Of(QuestionText.Read(attributes, body));

    private static string Replaced(string body, string old, string replacement)
    {
        var replaced = body.Replace(old, replacement, StringComparison.Ordinal);
        Assert.NotEqual(body, replaced);
        return replaced;
    }
}
