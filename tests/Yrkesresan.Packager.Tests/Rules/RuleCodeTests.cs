using Xunit;
using Yrkesresan.Packager.Engine;
using Yrkesresan.Packager.Tests.Scorm;
using Yrkesresan.Packager.Tests.Snapshots;

namespace Yrkesresan.Packager.Tests.Rules;

/// <summary>
/// <c>koder.txt</c>: every code that has ever been given out, with its fault's name. Codes stand in editors' files and in old reports, so
/// the list only grows; a rule that is no more keeps its line, with <c>borttagen</c> after the name.
/// </summary>
public sealed class RuleCodeTests
{
    private const string Name = "koder.txt";
    private const string Removed = " borttagen";

    private static readonly string Folder = RepositoryFolder.Below("tests", "Yrkesresan.Packager.Tests", "Rules");

    [Fact]
    public void Every_code_is_used_once() =>
        Assert.Equal(EveryRule.All.Length, EveryRule.All.Select(rule => rule.Code).Distinct().Count());

    [Fact]
    public void Every_name_is_used_once() =>
        Assert.Equal(EveryRule.All.Length, EveryRule.All.Select(rule => rule.Name).Distinct().Count());

    [Fact]
    public void A_code_that_was_given_out_still_means_the_same()
    {
        var rules = EveryRule.All.Select(rule => $"{rule.Code} {rule.Name}").ToArray();
        Assert.Empty(GivenOut().Where(line => !line.EndsWith(Removed, StringComparison.Ordinal)).Except(rules));
        var removed = GivenOut().Where(line => line.EndsWith(Removed, StringComparison.Ordinal)).Select(line => line.Split(' ')[0]);
        Assert.Empty(removed.Intersect(EveryRule.All.Select(rule => rule.Code)));
    }

    /// <remarks><c>--accept</c> adds what is new and takes nothing away.</remarks>
    [Fact]
    public void A_new_code_is_given_out() => Snapshot.Match(
        string.Concat(GivenOut().Union(EveryRule.All.Select(rule => $"{rule.Code} {rule.Name}")).Order(StringComparer.Ordinal).Select(line => line + "\n")), Folder, Name);

    private static string[] GivenOut() => File.ReadAllLines(Path.Combine(Folder, Name));
}
