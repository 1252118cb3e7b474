// @ts-check
'use strict';

/**
 * When a page is done, what points are won, and when a part is complete. Pure: no DOM, no LMS, no clock. The same rules stand in C# under LearnerState
 * (Completion); tests/vectors holds both to the same examples.
 *
 * How the runtime's files hang together: each sets one global variable and leans only on those before it. They are joined into sco.js in the order
 * of ThemeLayout.RuntimeOrder. A test in Node runs their text with vm.runInNewContext(text, sandbox) and reads sandbox.Rules.
 *
 * @typedef {{ id: string, obligatory: boolean }} Page
 * @typedef {Key & { id: string, points: number, fingerprint: string }} Question
 * @typedef {{ pages: ReadonlyArray<Page>, questions: ReadonlyArray<Question>, checks: ReadonlyArray<string>, share: number | null }} Part
 *   share: per cent of the points that completing the part needs.
 * @typedef {{ fingerprint: string, answer: string }} SavedAnswer
 * @typedef {{ done: ReadonlySet<string>, checked: ReadonlySet<string>, declared: boolean, answers: ReadonlyMap<string, SavedAnswer>, later: ReadonlyArray<string> }} State
 *   What a learner has done: the keys (Codec.key) of pages done, of boxes ticked and of questions answered, whether "Jag är klar med den här delen" was
 *   pressed, and fields written by a later version of the package, carried along unread.
 */
var Rules = (() => {
  /** @param {State} state @param {string} pageId */
  const isPageDone = (state, pageId) => state.done.has(Codec.key(pageId));

  /** The obligatory pages. @param {Part} part */
  const obligatory = part => part.pages.filter(page => page.obligatory);

  /** The obligatory pages that are left. @param {Part} part @param {State} state */
  const remaining = (part, state) => obligatory(part).filter(page => !isPageDone(state, page.id));

  /** The answer kept to a question as it now is. @param {State} state @param {Question} question */
  const answerTo = (state, question) => {
    const saved = state.answers.get(Codec.key(question.id));
    return saved?.fingerprint === question.fingerprint ? saved.answer : null;
  };

  /** @param {State} state @param {Question} question */
  const isWon = (state, question) => {
    const saved = answerTo(state, question);
    return saved !== null && Answers.isSavedRight(question, saved);
  };

  /** @param {ReadonlyArray<Question>} questions */
  const sum = questions => questions.reduce((points, question) => points + question.points, 0);

  /** @param {Part} part @param {State} state */
  const points = (part, state) => ({ won: sum(part.questions.filter(question => isWon(state, question))), of: sum(part.questions) });

  /** @param {Part} part @param {State} state */
  const hasPoints = (part, state) => {
    const { won, of } = points(part, state);
    return part.share === null || won * 100 >= part.share * of;
  };

  /** A part without obligatory pages is complete when the learner says so. @param {Part} part @param {State} state */
  const isComplete = (part, state) =>
    (obligatory(part).length > 0 ? remaining(part, state).length === 0 : state.declared) && hasPoints(part, state);

  /** The score to report once the part is complete, 0–100; null where no question gives points. @param {Part} part @param {State} state */
  const score = (part, state) => {
    const { won, of } = points(part, state);
    return of === 0 ? null : Math.floor(won * 100 / of + 0.5);
  };

  /** What is counted towards being done: the obligatory pages, or all where none is. @param {Part} part @param {State} state */
  const progress = (part, state) => {
    const counted = obligatory(part).length > 0 ? obligatory(part) : part.pages;
    return { done: counted.filter(page => isPageDone(state, page.id)).length, of: counted.length };
  };

  /**
   * A state without what counts for nothing in the part at hand, answers to what a question once was among it: no longer than the build has seen to
   * that there is room for. @param {Part} part @param {State} state @returns {State}
   */
  const known = (part, state) => {
    const [pages, checks] = [part.pages.map(page => page.id), part.checks].map(ids => new Set(ids.map(Codec.key)));
    const asked = new Map(part.questions.map(question => [Codec.key(question.id), question.fingerprint]));
    return {
      done: new Set([...state.done].filter(key => pages?.has(key))),
      checked: new Set([...state.checked].filter(key => checks?.has(key))),
      declared: state.declared,
      answers: new Map([...state.answers].filter(([key, saved]) => asked.get(key) === saved.fingerprint)),
      later: [],
    };
  };

  /** Whether a status says that the learner is done. @param {string} status */
  const isEarned = status => status === 'completed' || status === 'passed';

  /** The lesson status to have, given the one there is: a finished one is never taken back, but who has failed elsewhere can still complete the part. @param {string} status @param {boolean} complete */
  const nextStatus = (status, complete) => isEarned(status) ? status : complete ? 'completed' : status === 'failed' ? status : 'incomplete';

  return { isPageDone, remaining, answerTo, isWon, points, hasPoints, isComplete, score, progress, known, isEarned, nextStatus };
})();
