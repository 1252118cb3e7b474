using System.Text.Json.Nodes;
using Yrkesresan.Packager.Content.Yaml;
using Yrkesresan.Packager.Diagnostics;

namespace Yrkesresan.Packager.Content.Definitions;

/// <summary>Keys with values that become a record.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="definition">The keys.</param>
/// <param name="create">Makes the record of the keys' values.</param>
public sealed class RecordKind<T>(Definition definition, Func<FieldValues, T> create) : ValueKind<T>
{
    /// <summary>The keys.</summary>
    public Definition Definition { get; } = definition;

    /// <inheritdoc/>
    public override T Placeholder => create(new FieldValues(SourceSpan.Whole(""), new Dictionary<IField, object>()));

    /// <inheritdoc/>
    public override IEnumerable<string> Keys => Definition.Fields.SelectMany(known => known.KeysWithin.Prepend(known.Key));

    /// <inheritdoc/>
    internal override bool IsContinued(YamlMapping item, YamlMapping next) => Definition.IsContinued(item, next);

    /// <inheritdoc/>
    public override JsonObject Schema => Definition.Schema;

    /// <inheritdoc/>
    public override T Read(YamlNode node, DiagnosticBag faults) => create(Definition.Read(node, faults));
}
