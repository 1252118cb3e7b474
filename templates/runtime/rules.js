// @ts-check

/**
 * When a page is done, what points are won, and when a part is complete. Pure: no DOM, no LMS, no clock. The same rules stand in C# under LearnerState
 * (Completion); tests/vectors holds both to the same examples.
 *
 * How the runtime's files hang together: they are modules, which the build joins into sco.js (templates/README.md), and tests in Node import.
 *
 * @import { Key } from './answers.js'
 * @typedef {{ id: string, obligatory: boolean }} Page
 * @typedef {Key & { id: string, points: number, fingerprint: string }} Question
 * @typedef {{ pages: ReadonlyArray<Page>, questions: ReadonlyArray<Question>, checks: ReadonlyArray<string>, share: number | null }} Part
 *   share: per cent of the points that completing the part needs.
 * @typedef {{ fingerprint: string, answer: string }} SavedAnswer
 * @typedef {{ done: ReadonlySet<string>, checked: ReadonlySet<string>, declared: boolean, answers: ReadonlyMap<string, SavedAnswer>, later: ReadonlyArray<string> }} State
 *   What a learner has done: the keys (keyOf) of pages done, of boxes ticked and of questions answered, whether "Jag är klar med den här delen" was
 *   pressed, and other fields (codec.js): the mark, and what a later version of the package has written, carried along unread.
 */

import { isSavedRight } from './answers.js';
import { keyOf } from './keys.js';

/** Whether a field tells whose state it is (codec.js). @param {string} field */
export const isMark = field => field[0] === 'm';

/** @param {State} state @param {string} pageId */
export const isPageDone = (state, pageId) => state.done.has(keyOf(pageId));

/** The obligatory pages. @param {Part} part */
const obligatoryPages = part => part.pages.filter(page => page.obligatory);

/** The obligatory pages that are left. @param {Part} part @param {State} state */
export const remainingPages = (part, state) => obligatoryPages(part).filter(page => !isPageDone(state, page.id));

/** The answer kept to a question as it now is. @param {State} state @param {Question} question */
export const answerTo = (state, question) => {
  const saved = state.answers.get(keyOf(question.id));
  return saved?.fingerprint === question.fingerprint ? saved.answer : null;
};

/** @param {State} state @param {Question} question */
export const isWon = (state, question) => {
  const saved = answerTo(state, question);
  return saved !== null && isSavedRight(question, saved);
};

/** @param {ReadonlyArray<Question>} questions */
const sumOfPoints = questions => questions.reduce((points, question) => points + question.points, 0);

/** @param {Part} part @param {State} state */
export const pointsIn = (part, state) => ({ won: sumOfPoints(part.questions.filter(question => isWon(state, question))), of: sumOfPoints(part.questions) });

/** @param {Part} part @param {State} state */
export const hasPoints = (part, state) => {
  const { won, of } = pointsIn(part, state);
  return part.share === null || won * 100 >= part.share * of;
};

/** A part without obligatory pages is complete when the learner says so. @param {Part} part @param {State} state */
export const isComplete = (part, state) =>
  (obligatoryPages(part).length > 0 ? remainingPages(part, state).length === 0 : state.declared) && hasPoints(part, state);

/**
 * The score to report once the part is complete, 0–100. Null where no question gives points, and where none of those has been answered and completion
 * asks for no points: the LMS would keep a 0 that nobody can raise, since it puts whoever is done in review.
 * @param {Part} part @param {State} state
 */
export const scoreOf = (part, state) => {
  const { won, of } = pointsIn(part, state);
  const counts = part.share !== null || part.questions.some(question => question.points > 0 && answerTo(state, question) !== null);
  return of === 0 || !counts ? null : Math.floor(won * 100 / of + 0.5);
};

/** What is counted towards being done: the obligatory pages, or all where none is. @param {Part} part @param {State} state */
export const progressIn = (part, state) => {
  const counted = obligatoryPages(part).length > 0 ? obligatoryPages(part) : part.pages;
  return { done: counted.filter(page => isPageDone(state, page.id)).length, of: counted.length };
};

/**
 * A state with its mark, but without what counts for nothing in the part at hand, answers to what a question once was among it: no longer than the build
 * has seen to that there is room for. @param {Part} part @param {State} state @returns {State}
 */
export const knownIn = (part, state) => {
  const [pages, checks] = [part.pages.map(page => page.id), part.checks].map(ids => new Set(ids.map(keyOf)));
  const asked = new Map(part.questions.map(question => [keyOf(question.id), question.fingerprint]));
  return {
    done: new Set([...state.done].filter(key => pages.has(key))),
    checked: new Set([...state.checked].filter(key => checks.has(key))),
    declared: state.declared,
    answers: new Map([...state.answers].filter(([key, saved]) => asked.get(key) === saved.fingerprint)),
    later: state.later.filter(isMark),
  };
};

/** Whether a status says that the learner is done. @param {string} status */
export const isEarned = status => status === 'completed' || status === 'passed';

/** The lesson status to have, given the one there is: a finished one is never taken back, but who has failed elsewhere can still complete the part. @param {string} status @param {boolean} complete */
export const nextStatus = (status, complete) => isEarned(status) ? status : complete ? 'completed' : status === 'failed' ? status : 'incomplete';
