using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Yaml;

/// <summary>Keys with values, in the file's order; each key once.</summary>
/// <param name="Span">Where it starts.</param>
/// <param name="Entries">Its keys and values.</param>
public sealed record YamlMapping(SourceSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    /// <summary>The keys that are written more than once, which is reported; the first value of each is among the entries.</summary>
    public ImmutableHashSet<string> RepeatedKeys { get; init; } = [];

    /// <summary>Whether it stands within brackets: <c>{id: a}</c>.</summary>
    public bool IsFlow { get; init; }
}
