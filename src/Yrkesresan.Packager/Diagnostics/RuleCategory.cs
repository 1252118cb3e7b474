using System.Collections.Immutable;

namespace Yrkesresan.Packager.Diagnostics;

/// <summary>What a fault is about, in Swedish. Codes are given out in ranges, one a category, so the code says it.</summary>
public static class RuleCategory
{
    private static readonly ImmutableArray<(string First, string Name)> Ranges =
    [
        ("YR0001", "filer"),
        ("YR0101", "yaml"),
        ("YR0201", "sidans inledning"),
        ("YR0203", "markdown"),
        ("YR0230", "frågor"),
        ("YR0256", "markdown"),
        ("YR0260", "länkar och medier"),
        ("YR0266", "frågor"),
        ("YR0268", "markdown"),
        ("YR0269", "länkar och medier"),
        ("YR0270", "markdown"),
        ("YR0271", "frågor"),
        ("YR0272", "markdown"),
        ("YR0273", "markdown"),
        ("YR0281", "frågor"),
        ("YR0282", "markdown"),
        ("YR0301", "mål, källor och kurser"),
        ("YR0320", "länkar och medier"),
        ("YR0333", "säkerhet"),
        ("YR0340", "undantag"),
        ("YR0343", "mål, källor och kurser"),
        ("YR0346", "länkar och medier"),
        ("YR0350", "mål, källor och kurser"),
        ("YR0370", "utgivet"),
        ("YR0401", "språk"),
        ("YR0410", "tillgänglighet"),
        ("YR0501", "paket"),
        ("YR0601", "granskade paket"),
        ("YR0901", "mallar"),
    ];

    /// <summary>The category of a code: that of the last range which begins before it or with it.</summary>
    public static string Of(string code) => Ranges.Last(range => string.CompareOrdinal(range.First, code) <= 0).Name;
}
