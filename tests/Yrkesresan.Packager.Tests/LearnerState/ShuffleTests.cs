using CsCheck;
using Xunit;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.Tests.LearnerState;

public sealed class ShuffleTests
{
    private static readonly Gen<(int Count, string Seed)> Questions = Gen.Select(Gen.Int[2, 10], Gen.String);

    [Fact]
    public void All_is_shown_and_never_in_the_right_order() => Questions.Sample(question =>
    {
        var shown = Shuffle.Of(question.Count, question.Seed);

        Assert.Equal(Enumerable.Range(0, question.Count), shown.Order());
        Assert.NotEqual(Enumerable.Range(0, question.Count), shown);
    });

    [Fact]
    public void The_order_is_the_same_at_every_build() => Assert.Equal("42310", string.Concat(Shuffle.Of(5, "arendets-gang")));

    [Fact]
    public void Every_order_but_the_right_one_is_shown_of_three() =>
        Assert.Equal(5, Enumerable.Range(0, 200).Select(seed => string.Concat(Shuffle.Of(3, $"fraga-{seed}"))).Distinct().Count());

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Too_few_things_are_told_of_elsewhere(int count) => Assert.Equal(Enumerable.Range(0, count), Shuffle.Of(count, "fraga"));
}
