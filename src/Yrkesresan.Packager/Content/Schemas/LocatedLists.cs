using System.Collections.Immutable;

namespace Yrkesresan.Packager.Content.Schemas;

/// <summary>Lists that may be left out, as lists.</summary>
internal static class LocatedLists
{
    /// <summary>The records of a list, each of which knows its own place; empty where the list was left out.</summary>
    public static ImmutableArray<T> Values<T>(this Located<ImmutableArray<Located<T>>>? list)
        where T : class =>
        list is null ? [] : [.. list.Value.Select(item => item.Value)];

    /// <summary>The words of a list with their places; empty where the list was left out.</summary>
    public static ImmutableArray<Located<string>> Words(this Located<ImmutableArray<Located<string>>>? list) =>
        list?.Value ?? [];
}
