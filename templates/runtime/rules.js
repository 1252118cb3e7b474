// @ts-check
'use strict';

/**
 * When a page is done and a part complete. Pure: no DOM, no LMS, no clock. The same rules stand in C# under LearnerState.
 *
 * How the runtime's files hang together: each sets one global variable (Rules, Codec, LmsApi, Scorm, Views, Reflection) and leans only on those before
 * it. They are joined in that order into sco.js. A test in Node runs a file's text with vm.runInNewContext(text, sandbox) and reads sandbox.Rules.
 *
 * @typedef {{ id: string, obligatory: boolean }} Page
 * @typedef {{ pages: ReadonlyArray<Page> }} Part
 * @typedef {{ done: ReadonlySet<string>, checked: ReadonlySet<string>, declared: boolean, later: ReadonlyArray<string> }} State
 *   What a learner has done: the keys (Codec.key) of pages done and of boxes ticked, whether "Jag är klar med den här delen" was pressed,
 *   and fields written by a later version of the package, carried along unread.
 */
var Rules = (() => {
  /** Statuses that are never taken back. */
  const FINISHED = ['passed', 'completed', 'failed'];

  /** @param {State} state @param {string} pageId */
  const isPageDone = (state, pageId) => state.done.has(Codec.key(pageId));

  /** The obligatory pages. @param {Part} part */
  const obligatory = part => part.pages.filter(page => page.obligatory);

  /** The obligatory pages that are left. @param {Part} part @param {State} state */
  const remaining = (part, state) => obligatory(part).filter(page => !isPageDone(state, page.id));

  /** A part without obligatory pages is complete when the learner says so. @param {Part} part @param {State} state */
  const isComplete = (part, state) =>
    obligatory(part).length > 0 ? remaining(part, state).length === 0 : state.declared;

  /** What is counted towards being done: the obligatory pages, or all where none is. @param {Part} part @param {State} state */
  const progress = (part, state) => {
    const counted = obligatory(part).length > 0 ? obligatory(part) : part.pages;
    return { done: counted.filter(page => isPageDone(state, page.id)).length, of: counted.length };
  };

  /** @param {string} status */
  const isFinished = status => FINISHED.includes(status);

  /** Whether a status says that the learner is done. @param {string} status */
  const isEarned = status => status === 'completed' || status === 'passed';

  /** The lesson status to have, given the one there is: a finished one is never demoted. @param {string} status @param {boolean} complete */
  const nextStatus = (status, complete) => isFinished(status) ? status : complete ? 'completed' : 'incomplete';

  return Object.freeze({ isPageDone, remaining, isComplete, progress, isFinished, isEarned, nextStatus });
})();
