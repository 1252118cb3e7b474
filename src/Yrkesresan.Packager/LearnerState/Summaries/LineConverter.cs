using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yrkesresan.Packager.LearnerState.Summaries;

/// <summary>A text of a summary. It is shown on a terminal, so it may hold nothing that this program does not write.</summary>
internal sealed class LineConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { } text && VisibleLine.Is(text)
            ? text
            : throw new JsonException("A text is not a line of visible text.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
