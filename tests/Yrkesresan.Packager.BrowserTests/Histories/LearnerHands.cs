using Microsoft.Playwright;
using Yrkesresan.Packager.Tests.Histories;

namespace Yrkesresan.Packager.BrowserTests.Histories;

/// <summary>
/// Does the steps of a history in a package, by what is read there: knows no letters and no order that things are shown in. Presses by script,
/// on any page, also one that is not shown: many times as quick as a mouse.
/// </summary>
internal static class LearnerHands
{
    private const string Script =
        """
        ({ kind, id, typ, chosen, written }) => {
          const find = (selector, within = document) => within.querySelector(selector) ?? (() => { throw new Error(`No ${selector}`); })();
          const words = element => element.textContent.trim();
          const press = element => element.click();

          const answer = question => {
            const button = find('[data-action="answer"]', question);
            if (question.hasAttribute('data-answered')) press(button);
            const fields = [...question.querySelectorAll('input, select')];
            if (typ === 'ordna') {
              chosen.forEach((text, place) => {
                const things = () => [...question.querySelectorAll('.sequence > li')];
                const thing = things().find(other => words(find('.words', other)) === text);
                while (things().indexOf(thing) > place) press(find('[data-move="up"]', thing));
              });
            } else if (typ === 'para') {
              fields.forEach((field, row) => { field.value = [...field.options].find(option => words(option) === chosen[row]).value; });
            } else if (typ === 'lucka' || typ === 'tal') {
              fields[0].value = written;
            } else {
              for (const field of fields) {
                const wanted = chosen.includes(words(field.closest('label')));
                if (field.checked !== wanted && (wanted || field.type === 'checkbox')) press(field);
              }
            }
            press(button);
          };

          const tick = wanted => {
            const box = find(`[data-check="${id}"]`);
            if (box.checked !== wanted) press(box);
          };

          ({
            Go: () => press(find(`nav a[href="#${id}"]`)),
            Done: () => press(find(`[data-page="${id}"] [data-action="done"]`)),
            Tick: () => tick(true),
            Untick: () => tick(false),
            Declare: () => press(find('[data-action="declare"]')),
            Answer: () => answer(find(`[data-question="${id}"]`)),
          })[kind]();
        }
        """;

    /// <summary>Does a step.</summary>
    public static Task Take(this IFrame sco, PackageVersion version, HistoryStep step)
    {
        var edition = version.Questions.FirstOrDefault(question => step.Kind == StepKind.Answer && question.Edition.Id == step.Id)?.Edition;
        return sco.EvaluateAsync(Script, new
        {
            kind = step.Kind.ToString(),
            id = step.Id,
            typ = edition?.Typ,
            chosen = edition is { Texts.IsEmpty: false } ? step.Answer!.Text.Select(letter => edition.Texts[letter - 'a']).ToArray() : [],
            written = step.Answer?.Text,
        });
    }
}
