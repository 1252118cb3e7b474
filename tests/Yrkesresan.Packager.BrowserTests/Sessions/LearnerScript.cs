namespace Yrkesresan.Packager.BrowserTests.Sessions;

/// <summary>
/// A learner's eyes and hands, as a function of what to do, the id that it is done with, and which or how many. Presses only what is to be seen and
/// reached, with the focus on it as after a mouse, and sees what it leads to before it is done.
/// </summary>
internal static class LearnerScript
{
    /// <summary>For <c>EvaluateAsync</c>.</summary>
    public const string Text =
        """
        async ({ what, id, which, count }) => {
          const find = selector => document.querySelector(selector) ?? (() => { throw new Error(`No ${selector}`); })();
          const words = element => element.innerText.trim();
          const seen = selector => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility());
          const only = selector => {
            const all = seen(selector);
            if (all.length !== 1) throw new Error(`${all.length} ${selector}`);
            return all[0];
          };
          const save = () => seen("button").find(button => words(button) === "Spara och avsluta");

          const press = element => {
            element.scrollIntoView({ block: "center", behavior: "instant" });
            const [place] = element.getClientRects();
            const there = place && document.elementFromPoint(place.left + place.width / 2, place.top + place.height / 2);
            if (element.disabled || !there || !(element.closest("label") ?? element).contains(there)) throw new Error(`Nobody can press ${element.outerHTML}`);
            element.focus({ preventScroll: true });
            element.click();
          };
          const check = (box, wanted) => {
            if (box.checked !== wanted) press(box);
            if (box.checked !== wanted) throw new Error(`Pressed in vain: ${box.outerHTML}`);
          };

          const shown = view => new Promise(done => {
            const look = () => { if (view.checkVisibility()) done(); };
            new MutationObserver(look).observe(view, { attributes: true });
            look();
          });

          return await ({
            current: () => only("[data-view]:not([hidden])").dataset.view,
            heading: () => words(only(".view:not([hidden]) h1")),
            said: () => words(find("[role=status]")),
            asked: () => seen("#_unclaimed span").map(words).join(),
            claim: () => press(only("[data-action=claim]")),
            disown: () => press(only("[data-action=disown]")),
            marked: () => document.querySelectorAll(".menu [data-mark][data-done]").length,
            registered: () => seen("[data-registered]").length > 0,
            open: () => {
              const link = find(`nav a[href="#${id}"]`);
              // On a narrow screen the menu is folded.
              if (!link.checkVisibility()) press(find("nav.menu summary"));
              press(link);
              return shown(find(`[data-view="${id}"]`));
            },
            done: () => {
              const button = only("section[data-page]:not([hidden]) [data-action=done]");
              const { next } = button.dataset;
              press(button);
              // The page goes on a moment after that, and saves where it is; before that, no time may pass and nothing be broken.
              return shown(find(`[data-view="${next}"]`));
            },
            choose: () => check(find(`[data-question="${id}"] input[value="${which}"]`), true),
            tick: () => check(find(`[data-check="${id}"]`), true),
            untick: () => check(find(`[data-check="${id}"]`), false),
            answer: () => press(find(`[data-question="${id}"] [data-action=answer]`)),
            answered: () => find(`[data-question="${id}"]`).hasAttribute("data-answered"),
            canSave: () => save() !== undefined,
            save: () => {
              const button = save() ?? (() => { throw new Error("No button that saves"); })();
              press(button);
              // So quickly that it may be away already.
              for (let times = 1; times < count; times++) button.click();
            },
          })[what]();
        }
        """;
}
