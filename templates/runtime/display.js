// @ts-check
'use strict';

/**
 * Makes the document show how things stand: marks, progress, messages, the end. Decides nothing.
 *
 * @typedef {'complete' | 'remaining' | 'points' | 'undeclared'} Standing
 */
var Display = (() => {
  /** @param {string} id */
  const byId = id => /** @type {HTMLElement} */ (document.getElementById(id));

  /** The words under a name, with their gaps filled. @param {string} name @param {...unknown} values */
  const word = (name, ...values) =>
    (/** @type {HTMLTemplateElement} */ (byId('_words')).content.querySelector(`[data-word="${name}"]`)?.textContent ?? '')
      .replace(/\{(\d)\}/g, (_, gap) => String(values[gap]));

  /** Says one thing above the page, or nothing. @param {string} kind */
  const say = kind => {
    const banner = byId('_banner');
    if ((banner.dataset.kind ?? '') === kind) return;
    banner.dataset.kind = kind;
    banner.replaceChildren();
    if (!kind) return;
    const text = document.createElement('p');
    text.textContent = word(kind);
    banner.append(text);
  };

  /** @param {string[]} kinds */
  const isSaying = (...kinds) => kinds.includes(byId('_banner').dataset.kind ?? '');

  /** Links to pages, as the items of a list. @param {string} list @param {ReadonlyArray<HTMLElement>} pages */
  const listPages = (list, pages) => byId(list).replaceChildren(...pages.map(page => {
    const [link, item] = [document.createElement('a'), document.createElement('li')];
    link.href = '#' + page.id;
    link.textContent = page.querySelector('h1')?.textContent ?? '';
    item.append(link);
    return item;
  }));

  /** @param {HTMLElement} section */
  const resumeAt = section => {
    for (const link of Views.all('[data-resume]')) {
      link.setAttribute('href', '#' + section.id);
      link.textContent = word('continue_reading');
    }
  };

  /** @param {Part} part @param {State} state @param {boolean} earned Whether the LMS already has it that the part is done. @returns {Standing} */
  const standing = (part, state, earned) =>
    earned || Rules.isComplete(part, state) ? 'complete'
      : Rules.remaining(part, state).length > 0 ? 'remaining'
        : Rules.hasPoints(part, state) ? 'undeclared' : 'points';

  /** How long the pages that are left take, in words; nothing where that is not known. @param {Part} part @param {State} state @param {ReadonlyArray<HTMLElement>} sections */
  const timeLeft = (part, state, sections) => {
    const counted = part.pages.some(page => page.obligatory) ? 'obligatory' : 'page';
    const minutes = sections.filter(section => counted in section.dataset && !Rules.isPageDone(state, section.dataset.page ?? ''))
      .reduce((sum, section) => sum + Number(section.dataset.minutes), 0);
    return minutes < 1 ? '' : minutes < 60 ? word('minutes_left', minutes) : word('hours_left', Math.floor(minutes / 60), minutes % 60);
  };

  /**
   * @param {Part} part @param {State} state @param {ReadonlyArray<HTMLElement>} sections The pages. @param {ReadonlyArray<ShownQuestion>} questions
   * @param {{ earned: boolean, registered: boolean }} lms Whether the LMS had it from before that the part is done, and whether it has it by now.
   */
  const show = (part, state, sections, questions, { earned, registered }) => {
    for (const mark of Views.all('[data-mark]')) mark.toggleAttribute('data-done', Rules.isPageDone(state, mark.dataset.mark ?? ''));
    for (const box of Views.all('[data-check]')) {
      if (box instanceof HTMLInputElement) box.checked = state.checked.has(Codec.key(box.dataset.check ?? ''));
    }
    for (const left of Views.all('[data-left]')) {
      const count = questions.filter(question => question.page === left.dataset.left && Rules.answerTo(state, question) === null).length;
      left.textContent = count === 0 ? '' : count === 1 ? word('one_question_left') : word('questions_left', count);
    }

    const now = standing(part, state, earned);
    for (const text of Views.all('[data-standing]')) text.hidden = text.dataset.standing !== now;
    for (const text of Views.all('[data-registered]')) text.hidden = !registered;
    const remaining = new Set(Rules.remaining(part, state).map(page => page.id));
    listPages('_remaining', sections.filter(section => remaining.has(section.dataset.page ?? '')));

    const { won, of: all } = Rules.points(part, state);
    const unwon = new Set(questions.filter(question => question.points > 0 && !Rules.isWon(state, question)).map(question => question.page));
    listPages('_unwon', sections.filter(section => unwon.has(section.dataset.page ?? '')));
    byId('_points').textContent = all > 0 ? word('points_won', won, all) + (part.share === null ? '' : ' ' + word('points_needed', Math.ceil(part.share * all / 100))) : '';

    const { done, of } = Rules.progress(part, state);
    const bar = /** @type {HTMLProgressElement} */ (byId('_progress'));
    [bar.max, bar.value] = [of || 1, now === 'complete' ? of || 1 : done];
    byId('_progress-text').textContent = now === 'complete' ? word('progress_complete')
      : word(part.pages.some(page => page.obligatory) ? 'progress_obligatory' : 'progress_all', done, of) + timeLeft(part, state, sections);
  };

  /** How an answer went, in words, with its feedback. @param {ShownQuestion} question @param {string} answer @param {boolean} right @param {boolean} answered Whether it is; otherwise it is to be answered anew. */
  const showAnswer = (question, answer, right, answered) => {
    Questions.lock(question, answered);
    const [button] = Views.all('[data-action="answer"]', question.element);
    if (button) button.textContent = word(!answered ? 'answer' : question.type === 'likert' ? 'change_answer' : 'retry');
    if (!answered) return Questions.tell(question, null);
    const kind = question.type === 'likert' ? 'neutral' : right ? 'right' : 'wrong';
    const verdict = kind === 'right' && question.points > 1 ? word('right_points', question.points) : word(kind);
    Questions.tell(question, { verdict, kind, right, chosen: question.type === 'choice' || question.type === 'true-false' ? answer : '' });
  };

  return { byId, word, say, isSaying, resumeAt, show, showAnswer };
})();
