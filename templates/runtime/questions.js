// @ts-check

/**
 * Questions in the document: reads what a learner has answered, and shows how it went. Knows neither the LMS nor the state.
 *
 * @import { InteractionType } from './answers.js'
 * @import { Question } from './rules.js'
 * @typedef {{ right: string[], told: { always?: string, right?: string, wrong?: string }, options: Record<string, string> }} Secret
 * @typedef {Question & Secret & { element: HTMLElement, page: string }} ShownQuestion
 */

import { numberIn } from './answers.js';
import { elements, made, pageAround } from './views.js';

/** Undoes the obfuscation that keeps answers from being read by chance (Obfuscation in C#). @param {string} veiled @returns {Secret} */
const unveil = veiled => JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(veiled), (unit, at) => unit.charCodeAt(0) ^ ((89 + 7 * at) & 255))));

/** @param {HTMLElement} element @returns {ShownQuestion} */
export const questionOf = element => {
  const { question = '', type, points, fingerprint = '', secret = '' } = element.dataset;
  return {
    ...unveil(secret),
    element,
    id: question,
    type: /** @type {InteractionType} */ (type),
    points: Number(points),
    fingerprint,
    page: pageAround(element),
  };
};

/** Its inputs or its selects: no question has both. @param {ShownQuestion} question */
const fieldsOf = question => /** @type {HTMLInputElement[]} */ (elements('input, select', question.element));

/** @param {ShownQuestion} question */
const itemsOf = question => elements('[data-letter]', question.element);

/** The answer as it stands in the document; empty where it is not whole. @param {ShownQuestion} question */
export const readAnswer = question => {
  const fields = fieldsOf(question);
  const text = fields[0]?.value.trim() ?? '';
  switch (question.type) {
    case 'sequencing': return itemsOf(question).map(item => item.dataset.letter).join('');
    case 'matching': return fields.every(field => field.value) ? fields.map(field => field.value).join('') : '';
    case 'fill-in': return text;
    case 'numeric': return numberIn(text) === null ? '' : text;
    default: return fields.filter(field => field.checked).map(field => field.value).join('');
  }
};

/** Puts an answer that was kept back into the document; of a word that was written nothing was kept. @param {ShownQuestion} question @param {string} saved */
export const restoreAnswer = (question, saved) => {
  for (const letter of question.type === 'sequencing' ? saved : '') {
    const item = itemsOf(question).find(item => item.dataset.letter === letter);
    item?.parentElement?.append(item);
  }
  fieldsOf(question).forEach((field, at) => {
    if (question.type === 'matching') field.value = saved[at] ?? '';
    else if (question.type === 'numeric') field.value = saved.replace('_', ',').replace('-', '\u2212');
    else if (question.type !== 'fill-in') field.checked = saved.includes(field.value);
  });
};

/** @param {ShownQuestion} question @param {boolean} locked */
export const lock = (question, locked) => {
  question.element.toggleAttribute('data-answered', locked);
  for (const control of elements('input, select, [data-move]', question.element)) {
    control.toggleAttribute('disabled', locked);
    // It shows one line of what was chosen, which may be long.
    const whole = control instanceof HTMLSelectElement && control.previousElementSibling;
    if (whole) whole.textContent = locked ? control.selectedOptions[0]?.text ?? '' : '';
  }
};

/**
 * Tells how it went, or nothing.
 * @param {ShownQuestion} question @param {{ verdict: string, kind: string, chosen: string, right: boolean } | null} outcome chosen: letters of the options chosen.
 */
export const tellOutcome = (question, outcome) => {
  const [told] = elements('[data-told]', question.element);
  told.replaceChildren();
  told.dataset.told = outcome?.kind ?? '';
  if (!outcome) return;
  const verdict = made('p', outcome.verdict);
  verdict.className = 'verdict';
  const { told: texts, options } = question;
  const lines = outcome.kind === 'missing' ? []
    : [...[...outcome.chosen].map(letter => options[letter]), question.type === 'likert' ? '' : outcome.right ? texts.right : texts.wrong, texts.always];
  told.append(verdict);
  // Rendered by the build, from the content.
  told.insertAdjacentHTML('beforeend', lines.join(''));
};

/**
 * Lets a thing of a question that is not answered be dragged, by mouse, pen or finger, and dropped on one of its targets.
 * @param {ShownQuestion} question @param {HTMLElement} thing @param {HTMLElement} grip Where it is taken hold of. @param {string} targets
 * @param {(target: Element) => void} dropped
 */
const makeDraggable = (question, thing, grip, targets, dropped) => grip.addEventListener('pointerdown', begun => {
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
  grip.onpointerup = grip.onpointercancel = ended => {
    grip.onpointermove = null;
    over(null);
    // Not where the browser took the gesture over, nor where the question was answered in the meantime.
    if (ended.type === 'pointerup' && target && target !== thing && !('answered' in question.element.dataset)) dropped(target);
  };
});

/** Gives the things to put in order their buttons, and lets them be dragged. @param {ShownQuestion} question @param {HTMLTemplateElement} template @param {(text: string) => void} moved */
const addMoves = (question, template, moved) => {
  /** @param {Element} item */
  const placeOf = item => itemsOf(question).indexOf(/** @type {HTMLElement} */ (item));
  for (const item of itemsOf(question)) {
    const words = item.textContent?.trim() ?? '';
    const tell = () => moved(`${words}: ${placeOf(item) + 1}`);
    item.append(template.content.cloneNode(true));
    for (const button of elements('[data-move]', item)) {
      button.setAttribute('aria-label', `${button.getAttribute('aria-label')}: ${words}`);
      button.addEventListener('click', () => {
        // It is the neighbour that moves: a button that is moved loses the focus.
        if (button.dataset.move === 'up') item.after(item.previousElementSibling ?? '');
        else item.before(item.nextElementSibling ?? '');
        tell();
      });
    }
    const [grip] = elements('.blank', item);
    if (grip) makeDraggable(question, item, grip, '.sequence > li', target => {
      if (placeOf(item) < placeOf(target)) target.after(item);
      else target.before(item);
      tell();
    });
  }
};

/** Lets what pairs with the rows be dragged to them. @param {ShownQuestion} question @param {(text: string) => void} moved */
const addPairing = (question, moved) => elements('.choices > li', question.element).forEach((choice, at) =>
  makeDraggable(question, choice, choice, '.pairs tbody > tr', row => {
    const [field] = /** @type {HTMLSelectElement[]} */ (elements('select', row));
    field.selectedIndex = at + 1;
    moved(`${elements('th', row)[0].textContent}: ${choice.textContent}`);
  }));

/**
 * Gives a question whose parts can be moved what moves them.
 * @param {ShownQuestion} question @param {HTMLTemplateElement} template The buttons. @param {(text: string) => void} moved Says what has come where.
 */
export const addMoving = (question, template, moved) => {
  if (question.type === 'sequencing') addMoves(question, template, moved);
  addPairing(question, moved);
};
