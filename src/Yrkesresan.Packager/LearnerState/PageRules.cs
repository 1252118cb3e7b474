using System.Collections.Immutable;
using System.Text.Json;

namespace Yrkesresan.Packager.LearnerState;

/// <summary>What a learner can do on a page.</summary>
/// <param name="Id">The page's id, by which the LMS's stored state knows it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Obligatory">Whether completing the part needs it.</param>
/// <param name="Checks">The ids of its boxes to tick, unique in the part: the page's id, a dot and the box's own.</param>
/// <param name="Questions">Its questions, in order.</param>
public sealed record PageRules(string Id, string Title, bool Obligatory, ImmutableArray<string> Checks, ImmutableArray<QuestionRules> Questions)
{
    internal void Write(Utf8JsonWriter json, ContentFingerprint content)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteString("titel", Title);
        json.WriteBoolean("obligatorisk", Obligatory);
        json.WriteStartArray("kryss");
        foreach (var check in Checks) json.WriteStringValue(check);
        json.WriteEndArray();
        json.WriteStartArray("frågor");
        foreach (var question in Questions) question.Write(json);
        json.WriteEndArray();
        content.WritePage(json, Id);
        json.WriteEndObject();
    }
}
