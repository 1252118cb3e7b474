using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Yrkesresan.Packager.Content.Model;

/// <summary>
/// The entries of one of a journey's lists, in the order of the file and found by id: its sources, its kunskapsmål. Of a list that could not be read it
/// is known that nobody knows what is in it: what names an entry of it is not wrong.
/// </summary>
/// <typeparam name="T">An entry.</typeparam>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A catalogue is a collection by its name.")]
public sealed class Catalogue<T> : IReadOnlyCollection<T>
    where T : class
{
    private readonly ImmutableArray<T> entries;
    private readonly Func<T, string> idOf;

    private Catalogue(ImmutableArray<T> entries, Func<T, string> idOf, bool isRead) => (this.entries, this.idOf, IsRead) = (entries, idOf, isRead);

    /// <summary>Whether the list could be read. Where not, it is empty.</summary>
    public bool IsRead { get; }

    /// <inheritdoc/>
    public int Count => entries.Length;

    /// <summary>Every id, each once, in the order of the file.</summary>
    public IReadOnlyList<string> Ids => field ??= [.. entries.Select(idOf).Distinct()];

    private FrozenDictionary<string, T> ById => field ??= entries.DistinctBy(idOf).ToFrozenDictionary(idOf, StringComparer.Ordinal);

    /// <summary>A list that was read.</summary>
    /// <param name="entries">Its entries, in order.</param>
    /// <param name="idOf">An entry's id.</param>
    public static Catalogue<T> Of(ImmutableArray<T> entries, Func<T, string> idOf) => new(entries, idOf, isRead: true);

    /// <summary>A list that could not be read.</summary>
    public static Catalogue<T> Unread() => new([], _ => "", isRead: false);

    /// <summary>The first entry that has an id; null where none has it.</summary>
    public T? Find(string id) => ById.GetValueOrDefault(id);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => entries.AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
