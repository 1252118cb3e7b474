namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>
/// A learner's eyes and hands, as a function of what to do and the id or number that it is done with. Presses only what is to be seen and reached,
/// and sees what it leads to before it is done.
/// </summary>
internal static class LearnerScript
{
    /// <summary>For <c>EvaluateAsync</c>.</summary>
    public const string Text =
        """
        async ({ what, id, count }) => {
          const find = selector => document.querySelector(selector) ?? (() => { throw new Error(`No ${selector}`); })();
          const words = element => element.innerText.trim();
          const seen = selector => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility());
          const save = () => seen("button").find(button => words(button) === "Spara och avsluta");

          const press = element => {
            element.scrollIntoView({ block: "center", behavior: "instant" });
            const [{ left, top, width, height }] = element.getClientRects();
            const there = document.elementFromPoint(left + width / 2, top + height / 2);
            if (element.disabled || !(element.closest("label") ?? element).contains(there)) throw new Error(`Nobody can press ${element.outerHTML}`);
            element.click();
          };
          const check = (box, wanted) => { if (box.checked !== wanted) press(box); };

          const shown = view => new Promise(done => {
            const look = () => { if (!view.hidden) done(); };
            new MutationObserver(look).observe(view, { attributes: true });
            look();
          });

          return await ({
            current: () => find("[data-view]:not([hidden])").dataset.view,
            heading: () => words(seen(".view:not([hidden]) h1")[0]),
            said: () => words(find("[role=status]")),
            open: () => {
              const link = find(`nav a[href="#${id}"]`);
              // On a narrow screen the menu is folded.
              if (!link.checkVisibility()) press(find("nav.menu summary"));
              press(link);
              return shown(find(`[data-view="${id}"]`));
            },
            done: () => {
              const button = find("section[data-page]:not([hidden]) [data-action=done]");
              const { next } = button.dataset;
              press(button);
              // The page goes on a moment after that, and saves where it is; before that, no time may pass and nothing be broken.
              return shown(find(`[data-view="${next}"]`));
            },
            choose: () => check(find(id), true),
            tick: () => check(find(`[data-check="${id}"]`), true),
            untick: () => check(find(`[data-check="${id}"]`), false),
            answer: () => press(find(`[data-question="${id}"] [data-action=answer]`)),
            answered: () => find(`[data-question="${id}"]`).hasAttribute("data-answered"),
            canSave: () => save() !== undefined,
            save: () => {
              const button = save();
              press(button);
              // So quickly that it may be away already.
              for (let times = 1; times < count; times++) button.click();
            },
          })[what]();
        }
        """;
}
