using System.Collections.Immutable;
using System.Text;
using Scriban.Runtime;
using Yrkesresan.Packager.Content.Blocks.Questions;
using Yrkesresan.Packager.Content.Blocks.Questions.Answers;
using Yrkesresan.Packager.Content.Blocks.Questions.Choices;
using Yrkesresan.Packager.Content.Blocks.Questions.Matchings;
using Yrkesresan.Packager.Content.Documents;
using Yrkesresan.Packager.LearnerState;

namespace Yrkesresan.Packager.Rendering.Blocks;

/// <summary>How a question looks before it is answered, and without the script: its options, without answer or feedback.</summary>
internal static class QuestionRenderer
{
    /// <summary>Renders a question.</summary>
    public static string Render(Question question, PageScope scope)
    {
        var key = AnswerKey.Of(question);
        // What is asked is rendered first, so that its citations have the lower numbers.
        var prompt = BlockRenderer.Render(question.Prompt, scope);
        var type = key.Type.Word();
        return scope.Theme.Render("blocks/question.html", new ScriptObject
        {
            ["id"] = scope.Own("fraga-" + question.Id),
            ["name"] = question.Id,
            ["type"] = type,
            ["several"] = question.Interaction is Choice { IsMultiple: true },
            ["points"] = question.Points,
            ["fingerprint"] = Fingerprint.Of(question),
            ["prompt"] = prompt,
            ["left_title"] = (question.Interaction as Matching)?.LeftTitle is { } left ? Html(left, scope) : null,
            ["right_title"] = (question.Interaction as Matching)?.RightTitle is { } right ? Html(right, scope) : null,
            ["items"] = Items(question.Interaction, key, scope),
            ["choices"] = Choices(question.Interaction, key, scope),
            ["secret"] = Obfuscation.Of(QuestionSecret.Of(question, key, scope)),
        });
    }

    /// <summary>What there is to choose, order or pair, each with its letter.</summary>
    private static ScriptArray Items(Interaction interaction, AnswerKey key, PageScope scope) => interaction.Match(
        choice => Lettered(choice.Options.Select(option => option.Content), scope, place => AnswerKey.Letter(choice, place)),
        sequencing => Lettered(key.Shown.Select(place => sequencing.Items[place]), scope),
        matching => Lettered(matching.Pairs.Select(pair => pair.Left), scope),
        fillIn => [],
        numeric => [],
        likert => Lettered(likert.Labels, scope));

    /// <summary>What is paired with the items.</summary>
    private static ScriptArray Choices(Interaction interaction, AnswerKey key, PageScope scope) =>
        interaction is Matching matching ? Lettered(key.Shown.Select(place => matching.Pairs[place].Right), scope) : [];

    private static ScriptArray Lettered(IEnumerable<ImmutableArray<Inline>> contents, PageScope scope, Func<int, char>? letter = null)
    {
        var items = new ScriptArray();
        foreach (var content in contents)
        {
            items.Add(new ScriptObject
            {
                ["letter"] = (letter ?? AnswerKey.Letter)(items.Count).ToString(),
                ["body"] = Html(content, scope),
                ["text"] = PlainText.Of(content).Text.Trim(),
            });
        }

        return items;
    }

    private static HtmlText Html(ImmutableArray<Inline> content, PageScope scope)
    {
        var html = new StringBuilder();
        new InlineRenderer(scope, html).Write(content);
        return new HtmlText(html.ToString().Trim());
    }
}
