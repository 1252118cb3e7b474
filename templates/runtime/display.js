// @ts-check

/**
 * Makes the document show how things stand: marks, progress, messages, the end. Decides nothing.
 *
 * @import { Part, State } from './rules.js'
 * @import { ShownQuestion } from './questions.js'
 * @typedef {'complete' | 'remaining' | 'points' | 'undeclared'} Standing
 */

import { answerTo, hasPoints, isComplete, isEarned, isPageDone, isWon, pointsIn, progressIn, remainingPages } from './rules.js';
import { keyOf } from './keys.js';
import { byId, elements, made, pageAround } from './views.js';
import { lock, tellOutcome } from './questions.js';

/** The words under a name, with their gaps filled. @param {string} name @param {...unknown} values */
export const word = (name, ...values) =>
  (/** @type {HTMLTemplateElement} */ (byId('_words')).content.querySelector(`[data-word=${name}]`)?.textContent ?? '')
    .replace(/\{(\d)\}/g, (_, gap) => /** @type {string} */ (values[gap]));

/** What is said above the page: a word's name, or nothing. */
export const said = () => byId('_banner').dataset.kind ?? '';

/** Says one thing above the page, or nothing. @param {string} kind */
export const say = kind => {
  const banner = byId('_banner');
  if (said() === kind) return;
  banner.dataset.kind = kind;
  banner.replaceChildren();
  if (!kind) return;
  banner.append(made('p', word(kind)));
};

/** Links to those of the pages that have one of the ids, as the items of a list. @param {string} list @param {ReadonlyArray<HTMLElement>} pages @param {ReadonlyArray<string>} ids */
const listPages = (list, pages, ids) => byId(list).replaceChildren(...pages.filter(page => ids.includes(pageAround(page))).map(page => {
  const [link, item] = [made('a', page.querySelector('h1')?.textContent ?? ''), made('li', '')];
  link.href = '#' + page.id;
  item.append(link);
  return item;
}));

/** @param {HTMLElement} section */
export const resumeAt = section => {
  for (const link of /** @type {HTMLAnchorElement[]} */ (elements('[data-resume]'))) {
    link.href = '#' + section.id;
    link.textContent = word('continue_reading');
  }
};

/** @param {Part} part @param {State} state @param {boolean} earned Whether the LMS already has it that the part is done. @returns {Standing} */
const standingOf = (part, state, earned) =>
  earned || isComplete(part, state) ? 'complete'
    : remainingPages(part, state).length > 0 ? 'remaining'
      : hasPoints(part, state) ? 'undeclared' : 'points';

/** How long the pages that are left take, in words; nothing where that is not known. @param {State} state @param {ReadonlyArray<HTMLElement>} sections */
const timeLeft = (state, sections) => {
  const minutes = sections.reduce((sum, section) => sum + (isPageDone(state, pageAround(section)) ? 0 : Number(section.dataset.minutes)), 0);
  return minutes ? word(minutes < 60 ? 'minutes_left' : minutes % 60 ? 'hours_left' : 'whole_hours_left', Math.floor(minutes / 60), minutes % 60) : '';
};

/**
 * @param {Part} part @param {State} state @param {ReadonlyArray<HTMLElement>} sections The pages. @param {ReadonlyArray<ShownQuestion>} questions
 * @param {{ reached: string, isRegistered: () => boolean } | null} session The status that the LMS had from before, and whether it surely has it by now that the part is done.
 */
export const showState = (part, state, sections, questions, session) => {
  for (const mark of elements('[data-mark]')) mark.toggleAttribute('data-done', isPageDone(state, mark.dataset.mark ?? ''));
  for (const box of /** @type {HTMLInputElement[]} */ (elements('[data-check]'))) box.checked = state.checked.has(keyOf(box.dataset.check ?? ''));
  for (const left of elements('[data-left]')) {
    const count = questions.filter(question => question.page === left.dataset.left && answerTo(state, question) === null).length;
    left.textContent = count ? word('questions_left', count) : '';
  }

  const now = standingOf(part, state, isEarned(session?.reached ?? ''));
  for (const text of elements('[data-standing]')) text.hidden = text.dataset.standing !== now;
  for (const text of elements('[data-registered]')) text.hidden = !session?.isRegistered();
  listPages('_remaining', sections, remainingPages(part, state).map(page => page.id));

  const { won, of: most } = pointsIn(part, state);
  listPages('_unwon', sections, questions.filter(question => question.points > 0 && !isWon(state, question)).map(question => question.page));
  byId('_points').textContent = most > 0 ? word('points_won', won, most) + (part.share === null ? '' : ' ' + word('points_needed', Math.ceil(part.share * most / 100))) : '';

  const { done, of } = progressIn(part, state);
  const bar = /** @type {HTMLProgressElement} */ (byId('_progress'));
  [bar.max, bar.value] = [of || 1, now === 'complete' ? of || 1 : done];
  byId('_progress-text').textContent = now === 'complete' ? word('progress_complete')
    : word('progress', done, of) + timeLeft(state, sections);
};

/** How an answer went, in words, with its feedback. @param {ShownQuestion} question @param {string} answer @param {boolean} right @param {boolean} answered Whether it is; otherwise it is to be answered anew. */
export const showAnswer = (question, answer, right, answered) => {
  const [button] = elements('[data-action=answer]', question.element);
  // A field that is locked would lose the focus.
  if (question.element.contains(document.activeElement)) button.focus();
  lock(question, answered);
  const kind = question.type === 'likert' ? 'neutral' : right ? 'right' : 'wrong';
  button.textContent = word(!answered ? 'answer' : kind === 'wrong' ? 'retry' : 'answer_again');
  if (!answered) return tellOutcome(question, null);
  const verdict = kind === 'right' && question.points > 1 ? word('right_points', question.points) : word(kind);
  tellOutcome(question, { verdict, kind, right, chosen: question.type === 'choice' || question.type === 'true-false' ? answer : '' });
};
