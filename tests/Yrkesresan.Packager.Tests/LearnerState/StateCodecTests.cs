using CsCheck;
using Xunit;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.Tests.LearnerState;

/// <summary>What holds for every state and every text.</summary>
public sealed class StateCodecTests
{
    public static TheoryData<string> Texts => [.. Vectors.Entries("states").Select(entry => entry.Text("text")!)];

    [Fact]
    public void What_is_written_is_read() => AnyState.States.Sample(state =>
        Assert.Equivalent(state, StateCodec.Decode(StateCodec.Encode(state)), strict: true));

    [Fact]
    public void A_text_holds_only_what_an_address_may() => AnyState.States.Sample(state =>
        Assert.Matches(@"\A[A-Za-z0-9._~-]+\z", StateCodec.Encode(state)));

    [Fact]
    public void A_key_is_five_characters_that_an_address_may_hold() => Gen.String.Sample(id =>
        Assert.Matches(@"\A[A-Za-z0-9_-]{5}\z", StateKey.Of(id)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_byte_of_a_text_may_be_another(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            for (var unit = '\0'; unit <= byte.MaxValue; unit++) Keeps($"{text[..at]}{unit}{text[(at + 1)..]}");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_may_be_cut_anywhere(string text)
    {
        for (var length = 0; length < text.Length; length++) Keeps(text[..length]);
    }

    [Fact]
    public void A_text_may_be_anything() => Gen.Char["1~pcdqe.Aa0-_ å\n"].Array[0, 60].Select(letters => "1~" + new string(letters)).Sample(Keeps);

    /// <summary>What is read of a text does not change when it is written and read again.</summary>
    private static void Keeps(string text)
    {
        var again = StateCodec.Encode(StateCodec.Decode(text));

        Assert.Equal(again, StateCodec.Encode(StateCodec.Decode(again)));
    }
}
