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

  /** Gives the things to put in order their buttons. @param {ShownQuestion} question @param {HTMLTemplateElement} template @param {(text: string) => void} moved */
  const addMoves = (question, template, moved) => {
    for (const item of items(question)) {
      if (question.type !== 'sequencing') return;
      const words = item.textContent?.trim() ?? '';
      item.append(template.content.cloneNode(true));
      for (const button of Views.all('[data-move]', item)) {
        button.setAttribute('aria-label', `${button.getAttribute('aria-label')}: ${words}`);
        button.addEventListener('click', () => {
          const other = button.dataset.move === 'up' ? item.previousElementSibling : item.nextElementSibling;
          if (!other) return;
          if (button.dataset.move === 'up') other.before(item);
          else other.after(item);
          // A button that is moved loses the focus.
          button.focus();
          moved(`${words}: ${items(question).indexOf(item) + 1}`);
        });
      }
    }
  };

  return Object.freeze({ of, read, restore, lock, tell, addMoves });
})();
