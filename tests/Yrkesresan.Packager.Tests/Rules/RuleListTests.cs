using System.Collections.Immutable;
using System.Reflection;
using Xunit;
using Yrkesresan.Packager.Content.Faults;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Tests.Rules;

/// <summary>The lists of rules that are kept by hand: one that is forgotten there would have no page, no code in <c>koder.txt</c> and no case.</summary>
public sealed class RuleListTests
{
    /// <summary>Every class that lists its own rules, such as <see cref="MarkdownFaults"/>.</summary>
    public static TheoryData<string> Lists =>
        [.. typeof(MarkdownFaults).Assembly.GetTypes().Where(type => ListOf(type) is not null && Own(type).Length > 0).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_of_rules_has_every_rule_beside_it(string type)
    {
        var faults = typeof(MarkdownFaults).Assembly.GetType(type)!;

        Assert.Equal(Own(faults).Order(), ListOf(faults)!.Value.Select(rule => rule.Code).Order());
    }

    private static ImmutableArray<Rule>? ListOf(Type type) =>
        type.IsGenericTypeDefinition ? null : type.GetField("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as ImmutableArray<Rule>?;

    private static string[] Own(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => ((Rule)field.GetValue(null)!).Code),
    ];
}
