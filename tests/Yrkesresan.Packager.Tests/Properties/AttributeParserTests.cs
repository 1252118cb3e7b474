using CsCheck;
using Xunit;
using Yrkesresan.Packager.Content.Attributes;
using Yrkesresan.Packager.Content.Text;

namespace Yrkesresan.Packager.Tests.Properties;

public sealed class AttributeParserTests
{
    private static readonly Gen<string> Texts = Gen.Char["{}#.=\"“ \t\nabcåö_-0\0[]"].Array[0, 40].Select(letters => "{" + new string(letters));

    [Fact]
    public void It_reads_to_the_end_of_the_line_at_most_and_tells_only_of_what_it_read() => Texts.Sample(text =>
    {
        var list = AttributeParser.Parse(text, 0, text.Length);
        var line = text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length;

        Assert.Equal(0, list.Span.Start);
        Assert.InRange(list.Span.End, 1, line);
        Assert.True(list.FirstFault is not null || text[list.Span.End - 1] == '}');
        Assert.True(list.FirstFault is not { } fault || IsWithin(fault, list.Span));
        Assert.All(list.Items, item => Assert.True(IsWithin(item.KeySpan, list.Span) && IsWithin(item.ValueSpan, list.Span)));
        Assert.All(list.Items, item => Assert.Equal(item.Value, text[item.ValueSpan.Start..item.ValueSpan.End]));
    });

    [Fact]
    public void A_text_that_looks_like_attributes_can_be_tried_anywhere() => Texts.Sample(text =>
        Assert.All(Enumerable.Range(0, text.Length), start => AttributeParser.LooksLikeAttributes(text, start, text.Length)));

    [Fact]
    public void What_is_written_is_read() => Gen.Select(
        Gen.Char["abcåäö_-0"].Array[1, 10], Gen.Char["abc åö.#=0"].Array[1, 10], (key, value) => (Key: new string(key), Value: new string(value))).Sample(pair =>
    {
        var text = $"{{#id {pair.Key}=\"{pair.Value}\" .klass}}";

        var list = AttributeParser.Parse(text, 0, text.Length);

        Assert.Null(list.FirstFault);
        Assert.Equal([("#", "id"), (pair.Key, pair.Value), (".klass", "")], list.Items.Select(item => (item.Key, item.Value)));
    });

    private static bool IsWithin(TextSpan inner, TextSpan outer) => inner.Start >= outer.Start && inner.End <= outer.End && inner.Length >= 0;
}
