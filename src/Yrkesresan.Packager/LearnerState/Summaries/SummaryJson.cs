using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yrkesresan.Packager.LearnerState.Summaries;

/// <summary>How a summary stands in JSON.</summary>
[JsonSerializable(typeof(PartSummary))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class SummaryJson : JsonSerializerContext
{
    /// <summary>Indented, with å, ä and ö as they are: people read it. What is null in a summary is not written, and null is not read.</summary>
    public static SummaryJson Form { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        Converters = { new LineConverter() },
    });
}
