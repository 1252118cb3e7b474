using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yrkesresan.Packager.LearnerState.Summaries;

/// <summary>Hashes by name, in ordinal order: the serializer's own order is that of the user's language.</summary>
internal sealed class HashesConverter : JsonConverter<ImmutableSortedDictionary<string, string>>
{
    /// <inheritdoc/>
    public override ImmutableSortedDictionary<string, string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var hashes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Hashes are not an object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            hashes.TryAdd(name, reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A hash is not a text."));
        }

        return hashes.ToImmutable();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ImmutableSortedDictionary<string, string> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, hash) in value) writer.WriteString(name, hash);
        writer.WriteEndObject();
    }
}
