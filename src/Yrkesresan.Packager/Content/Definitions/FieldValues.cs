using System.Collections.Immutable;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>The values of one mapping, by field.</summary>
/// <param name="span">Where the mapping stands.</param>
/// <param name="values">What was read: located values of each field's own type.</param>
public sealed class FieldValues(SourceSpan span, IReadOnlyDictionary<IField, object> values)
{
    /// <summary>Where the mapping stands.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>The keys that are written.</summary>
    public IEnumerable<string> Keys => values.Keys.Select(written => written.Key);

    /// <summary>The fields whose keys are written more than once, or once and once more misspelt: one value of each was read, and nobody knows whether it is the one that was meant.</summary>
    public ImmutableHashSet<IField> Repeated { get; init; } = [];

    /// <summary>The value of a field that may be left out, or null.</summary>
    public Located<T>? Find<T>(Field<T> field) =>
        values.TryGetValue(field, out var value) ? (Located<T>)value : null;

    /// <summary>The value of a field that must be there; its placeholder where it is not, which is reported elsewhere.</summary>
    public Located<T> Get<T>(Field<T> field) =>
        Find(field) ?? new Located<T>(field.Kind.Placeholder, Span);
}
