// @ts-check
'use strict';

/**
 * Questions in the document: reads what a learner has answered, and shows how it went. Knows neither the LMS nor the state.
 *
 * @typedef {{ right: string[], told: { always?: string, right?: string, wrong?: string }, options: Record<string, string> }} Secret
 * @typedef {Question & { element: HTMLElement, page: string, secret: Secret }} ShownQuestion
 */
var Questions = (() => {
  /** Takes the veil away that keeps answers from being read by chance (Veil in C#). @param {string} veiled @returns {Secret} */
  const unveil = veiled => JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(veiled), (unit, at) => unit.charCodeAt(0) ^ ((89 + 7 * at) & 255))));

  /** @param {HTMLElement} element @returns {ShownQuestion} */
  const of = element => {
    const { question = '', type, points, fingerprint = '', secret = '' } = element.dataset;
    const page = element.closest('[data-page]');
    const unveiled = unveil(secret);
    return {
      element,
      id: question,
      type: /** @type {InteractionType} */ (type),
      points: Number(points),
      fingerprint,
      right: unveiled.right,
      secret: unveiled,
      page: page instanceof HTMLElement ? page.dataset.page ?? '' : '',
    };
  };

  /** @param {ShownQuestion} question @returns {Array<HTMLInputElement | HTMLSelectElement>} */
  const fields = question => [...question.element.querySelectorAll('input, select')].filter(field => field instanceof HTMLInputElement || field instanceof HTMLSelectElement);

  /** @param {ShownQuestion} question */
  const items = question => Views.all('[data-letter]', question.element);

  /** The answer as it stands in the document; empty where it is not whole. @param {ShownQuestion} question */
  const read = question => {
    const all = fields(question);
    switch (question.type) {
      case 'sequencing': return items(question).map(item => item.dataset.letter).join('');
      case 'matching': return all.every(field => field.value) ? all.map(field => field.value).join('') : '';
      case 'fill-in': return all[0]?.value.trim() ?? '';
      case 'numeric': return Answers.number(all[0]?.value ?? '') === null ? '' : all[0]?.value ?? '';
      default: return all.filter(field => field instanceof HTMLInputElement && field.checked).map(field => field.value).join('');
    }
  };

  /** Puts an answer that was kept back into the document; of a word that was written nothing was kept. @param {ShownQuestion} question @param {string} saved */
  const restore = (question, saved) => {
    const [list] = question.element.getElementsByClassName('sequence');
    for (const letter of list ? saved : '') {
      const item = items(question).find(item => item.dataset.letter === letter);
      if (item) list?.append(item);
    }
    fields(question).forEach((field, at) => {
      if (question.type === 'matching') field.value = saved[at] ?? '';
      else if (question.type === 'numeric') field.value = saved.replace('_', ',').replace('-', '\u2212');
      else if (question.type !== 'fill-in' && field instanceof HTMLInputElement) field.checked = saved.includes(field.value);
    });
  };

  /** @param {ShownQuestion} question @param {boolean} locked */
  const lock = (question, locked) => {
    question.element.toggleAttribute('data-answered', locked);
    for (const control of question.element.querySelectorAll('input, select, [data-move]')) control.toggleAttribute('disabled', locked);
  };

  /** @param {string} html Rendered by the build, from the content. */
  const fragment = html => document.createRange().createContextualFragment(html);

  /**
   * Tells how it went, or nothing.
   * @param {ShownQuestion} question @param {{ verdict: string, kind: string, chosen: string, right: boolean } | null} outcome chosen: letters of the options chosen.
   */
  const tell = (question, outcome) => {
    const [told] = Views.all('[data-told]', question.element);
    if (!told) return;
    told.replaceChildren();
    told.dataset.told = outcome?.kind ?? '';
    if (!outcome) return;
    const verdict = document.createElement('p');
    verdict.className = 'verdict';
    verdict.textContent = outcome.verdict;
    const { told: texts, options } = question.secret;
    const lines = outcome.kind === 'missing' ? []
      : [...[...outcome.chosen].map(letter => options[letter]), question.type === 'likert' ? '' : outcome.right ? texts.right : texts.wrong, texts.always];
    told.append(verdict, ...lines.filter(html => html).map(html => fragment(/** @type {string} */ (html))));
  };

  /**
   * Lets a thing of a question that is not answered be dragged, by mouse, pen or finger, and dropped on one of its targets.
   * @param {ShownQuestion} question @param {HTMLElement} thing @param {HTMLElement} grip Where it is taken hold of. @param {string} targets
   * @param {(target: Element) => void} dropped
   */
  const drag = (question, thing, grip, targets, dropped) => grip.addEventListener('pointerdown', begun => {
    if (begun.button || 'answered' in question.element.dataset) return;
    begun.preventDefault();
    grip.setPointerCapture(begun.pointerId);
    /** @type {Element | null | undefined} */
    let target;
    /** @param {PointerEvent | null} event */
    const over = event => {
      target?.removeAttribute('data-over');
      thing.style.cssText = event ? `pointer-events:none;translate:${event.clientX - begun.clientX}px ${event.clientY - begun.clientY}px` : '';
      if (!event) return;
      target = document.elementFromPoint(event.clientX, event.clientY)?.closest(targets);
      if (!question.element.contains(target ?? null)) target = null;
      target?.setAttribute('data-over', '');
    };
    grip.onpointermove = over;
    grip.onlostpointercapture = () => {
      grip.onpointermove = null;
      over(null);
      if (target && target !== thing) dropped(target);
    };
  });

  /** Gives the things to put in order their buttons, and lets them be dragged. @param {ShownQuestion} question @param {HTMLTemplateElement} template @param {(text: string) => void} moved */
  const addMoves = (question, template, moved) => {
    for (const item of items(question)) {
      const words = item.textContent?.trim() ?? '';
      const tell = () => moved(`${words}: ${items(question).indexOf(item) + 1}`);
      item.append(template.content.cloneNode(true));
      for (const button of Views.all('[data-move]', item)) {
        button.setAttribute('aria-label', `${button.getAttribute('aria-label')}: ${words}`);
        button.addEventListener('click', () => {
          // It is the neighbour that moves: a button that is moved loses the focus.
          if (button.dataset.move === 'up') item.after(item.previousElementSibling ?? '');
          else item.before(item.nextElementSibling ?? '');
          tell();
        });
      }
      const [grip] = Views.all('.blank', item);
      if (grip) drag(question, item, grip, '.sequence > li', target => {
        if (item.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) target.after(item);
        else target.before(item);
        tell();
      });
    }
  };

  /** Lets what pairs with the rows be dragged to them. @param {ShownQuestion} question @param {(text: string) => void} moved */
  const addPairing = (question, moved) => Views.all('.choices > li', question.element).forEach((choice, at) =>
    drag(question, choice, choice, 'tbody > tr', row => {
      const [field] = row.getElementsByTagName('select');
      if (field) field.selectedIndex = at + 1;
      moved(`${row.querySelector('th')?.textContent}: ${choice.textContent}`);
    }));

  /**
   * Gives a question whose parts can be moved what moves them.
   * @param {ShownQuestion} question @param {HTMLTemplateElement} template The buttons. @param {(text: string) => void} moved Says what has come where.
   */
  const addMoving = (question, template, moved) => {
    if (question.type === 'sequencing') addMoves(question, template, moved);
    addPairing(question, moved);
  };

  return { of, read, restore, lock, tell, addMoving };
})();
