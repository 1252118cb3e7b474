using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Blocks.Questions.Choices;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.Rendering.Blocks;

/// <summary>
/// What a question's page holds but does not show: the key, and what is shown after an answer. JSON: <c>right</c>, <c>told</c>, <c>options</c>.
/// </summary>
internal static class QuestionSecret
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The secret of a question, as JSON; the texts in it are HTML.</summary>
    public static string Of(Question question, AnswerKey key, PageScope scope)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            json.WriteStartArray("right");
            foreach (var answer in key.Right) json.WriteStringValue(answer);
            json.WriteEndArray();
            json.WriteStartObject("told");
            Write("always", question.Feedback.Explanation);
            Write("right", question.Feedback.Right);
            Write("wrong", question.Feedback.Wrong);
            json.WriteEndObject();
            json.WriteStartObject("options");
            if (question.Interaction is Choice choice)
            {
                for (var place = 0; place < choice.Options.Length; place++) Write(AnswerKey.Letter(choice, place).ToString(), choice.Options[place].Feedback);
            }

            json.WriteEndObject();
            json.WriteEndObject();

            void Write(string name, System.Collections.Immutable.ImmutableArray<Block> told)
            {
                if (!told.IsEmpty) json.WriteString(name, BlockRenderer.Render(told, scope).Html);
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
