// @ts-check

/**
 * Ties the document to the state, its rules and the session.
 *
 * @import { Part, State } from './rules.js'
 * @import { ShownQuestion } from './questions.js'
 */

import { isRight, isSavedRight, response, responsePattern, resultOf, savedForm } from './answers.js';
import { answerTo, isComplete, isPageDone, isWon, scoreOf } from './rules.js';
import { decode, emptyState, encode, encodeToFit, markOf, union } from './codec.js';
import { keyOf } from './keys.js';
import { findApi } from './api.js';
import { openSession } from './scorm.js';
import { isTheirs, rejoined, workIn } from './recovery.js';
import { openWindows } from './windows.js';
import { recall, remember } from './store.js';
import { byId, createViews, elements, pageAround } from './views.js';
import { openReflection } from './reflection.js';
import { addMoving, questionOf, readAnswer, restoreAnswer, tellOutcome } from './questions.js';
import { resumeAt, said, say, showAnswer, showState, word } from './display.js';

const root = document.documentElement;
const storageName = `yrkesresan-${document.body.dataset.part}`;
/** Work that is not known to have reached the LMS, and texts of such work of which nobody has yet said whose it is (recovery.js). */
const unsavedName = `${storageName}-unsaved`;
const unclaimedName = `${storageName}-unclaimed`;
const sections = elements('[data-page]');
const questions = elements('[data-question]').map(questionOf);
/** @type {Part} */
const part = {
  pages: sections.map(section => ({ id: pageAround(section), obligatory: 'obligatory' in section.dataset })),
  questions,
  checks: elements('[data-check]').map(box => box.dataset.check ?? ''),
  share: document.body.dataset.share ? Number(document.body.dataset.share) : null,
};
const reflections = elements('[data-reflection]').map(box => openReflection(box, `${storageName}-${box.dataset.reflection}`));
const FIND_AGAIN = 250;
const FIND_FOR = 2000;

let state = emptyState();
let bookmark = '';
let touched = false;
/** The citation whose source was last looked up. @type {HTMLElement | null} */
let cited = null;
/** @type {ReturnType<typeof openSession>} */
let session = null;
/** The keys of boxes unticked since the other windows were last told; null where they have been told all. @type {string[] | null} */
let untold = null;

const isShared = () => /normal|review/.test(root.dataset.session ?? '');

const views = createViews(view => {
  const page = view.dataset.page ?? '';
  touched = true;
  if (page) {
    bookmark = page;
    session?.saveLocation(page);
  }
  if (/^(res|saved)/.test(said())) say('');
  refreshResume();
});

/** @param {string} page */
const sectionOf = page => sections.find(section => section.dataset.page === page);

const refreshResume = () => {
  const next = sectionOf(bookmark) ?? sections.find(section => !isPageDone(state, pageAround(section)));
  if (next && (bookmark || state.done.size > 0)) resumeAt(next);
};

const refresh = () => {
  showState(part, state, sections, questions, session);
  refreshResume();
};

/** Shows the answers that are kept, but not over one that is being given. */
const refreshAnswers = () => {
  for (const question of questions) {
    const saved = answerTo(state, question);
    if (saved === null || 'answered' in question.element.dataset || 'changing' in question.element.dataset || question.element.contains(document.activeElement)) continue;
    restoreAnswer(question, saved);
    showAnswer(question, saved, isSavedRight(question, saved), true);
  }
};

/** The state as text. */
const textNow = () => encodeToFit(part, state);

const report = () => session?.report(isComplete(part, state), scoreOf(part, state));

const save = () => {
  const text = textNow();
  // Before it is told: a page on its way out is answered well whatever becomes of it.
  if (isShared()) remember(unsavedName, `${text} ${session?.storedData()}`);
  session?.saveData(text);
  untold ??= [];
  report();
  if (root.dataset.session === 'none') remember(storageName, text);
};

/** @param {Partial<State>} news @param {ReadonlyArray<string>} [unticked] */
const change = (news, unticked = []) => {
  state = { ...state, ...news };
  touched = true;
  untold = [...(untold ?? []), ...unticked];
  save();
  refresh();
};

/** Saves and ends the session, as the learner has asked for. */
const exit = () => {
  say('saving');
  session?.end(ending => {
    if (ending === 'trouble') return say('exit_trouble');
    for (const told of elements(`[data-ending=${ending}]`)) told.hidden = false;
    if (ending === 'untimed') return;
    say('');
    root.dataset.session = 'closed';
    if (ending === 'saved') reflections.forEach(reflection => reflection.forget());
    views.showLast(byId('_closed'));
  });
};

/** @param {ShownQuestion} question */
const answer = question => {
  if ('answered' in question.element.dataset) {
    question.element.dataset.changing = '';
    return showAnswer(question, '', false, false);
  }
  const given = readAnswer(question);
  if (!given) return tellOutcome(question, { verdict: word(`missing_${question.type}`) || word('missing'), kind: 'missing', chosen: '', right: false });

  delete question.element.dataset.changing;
  const right = isRight(question, given);
  // What has been won is not lost by trying again.
  if (right || !isWon(state, question)) {
    const saved = { fingerprint: question.fingerprint, answer: savedForm(question, given) };
    change({ answers: new Map([...state.answers, [keyOf(question.id), saved]]) });
  }
  session?.saveInteraction(question.id, [
    ['type', question.type],
    ['time', new Date().toTimeString().slice(0, 8)],
    ['correct_responses.0.pattern', responsePattern(question)],
    ['weighting', question.points > 0 ? String(question.points) : null],
    ['student_response', response(question.type, given)],
    ['result', resultOf(question, given)],
  ]);
  showAnswer(question, given, right, true);
};

/** @type {Record<string, (button: HTMLElement) => void>} */
const actions = {
  done: button => {
    change({ done: new Set([...state.done, keyOf(pageAround(button))]) });
    location.hash = button.dataset.next ?? '';
  },
  declare: () => {
    change({ declared: true });
    views.showLast(byId('_end'));
  },
  answer: button => {
    const question = questions.find(question => question.element.contains(button));
    if (question) answer(question);
  },
  cite: citation => {
    cited = citation;
    const source = byId(/** @type {HTMLAnchorElement} */ (citation).hash.slice(1));
    const back = byId('_back');
    source.append(back);
    back.hidden = false;
    source.scrollIntoView({ block: 'center' });
    source.focus({ preventScroll: true });
  },
  uncite: () => cited?.focus(),
  // A step in the history would have to be gone back over.
  skip: () => byId('_main').focus(),
  exit,
  claim: () => settle(true),
  disown: () => settle(),
  reopen: () => location.reload(),
};

addEventListener('click', event => {
  const button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('[data-action], .citation'));
  if (!button) return;
  // A link, to a source or past the menu, where there is no script.
  if (button instanceof HTMLAnchorElement) event.preventDefault();
  actions[button.dataset.action ?? 'cite']?.(button);
});

addEventListener('change', event => {
  const box = /** @type {HTMLInputElement} */ (event.target);
  if (box.dataset.check === undefined) return;
  const key = keyOf(box.dataset.check);
  change({ checked: new Set(box.checked ? [...state.checked, key] : [...state.checked].filter(other => other !== key)) }, box.checked ? [] : [key]);
});

// Enter in a field answers, as it does in any form.
addEventListener('keydown', event => {
  const field = /** @type {HTMLInputElement} */ (event.target);
  if (event.key !== 'Enter' || field.type !== 'text') return;
  // The focus goes to the question's button, which the same key would press.
  event.preventDefault();
  const question = questions.find(question => question.element.contains(field));
  if (question) answer(question);
});

/** Whether it is said above the page that saving failed. */
const isTrouble = () => /trouble$/.test(said());

const tellWindows = openWindows(storageName, (text, more) => {
  const mark = markOf(state);
  if (!session || !mark || !isShared()) return;
  const isAsked = text[0] === '?';
  const isAnswer = /^\?/.test(more[0]);
  const news = decode(isAsked ? '1~' + text.slice(1) : text);
  // What is told is newer than what this window has.
  const joined = union(part, news, state, more);
  const isAll = encode(joined) === encode(news);
  if (markOf(news) !== mark) {
    if (more[0] === '?' + mark) return ask(text);
    if (isAnswer || session.storedData()) return;
    if (session.isLoggedOut() && !isAll) return isAsked && tellWindows(textNow(), [text]);
  }
  // The other one has saved all that was done here.
  if (isAll && !isAsked && !isAnswer && isTrouble()) {
    session.letGo(text);
    remember(unsavedName, '');
    say('saved_elsewhere');
    state = joined;
  } else if (encode(joined) !== encode(state)) {
    state = joined;
    save();
  }
  if (isAsked) tellWindows(textNow(), [text]);
  showReflections(state);
  refresh();
  refreshAnswers();
});

/** @param {import('./scorm.js').News} news */
const told = news => {
  if (news === 'saved') {
    remember(unsavedName, '');
    if (isTrouble()) say('saved_again');
    if (untold) tellWindows(textNow(), untold);
    untold = null;
  } else if (said() !== 'exit_trouble') say(news);
  refresh();
};

/** Shows what a learner has written before in this tab. @param {State} writer */
const showReflections = writer => reflections.forEach(reflection => reflection.show(markOf(writer)));

/** The learner has said whether the work that was found in this tab is theirs. @param {boolean} [isClaimed] */
const settle = (isClaimed = false) => {
  const [text, ...others] = recall(unclaimedName).split(' ');
  const work = decode(text);
  remember(unclaimedName, others.join(' '));
  byId('_unclaimed').hidden = !others.length;
  if (isClaimed) {
    showReflections(work);
    showReflections(state);
    change(union(part, state, work));
    refreshAnswers();
    say('restored');
  }
  byId('_main').focus();
};

/** Asks the learner whose the work is that has been found, if any. @param {string} [found] More of it. */
const ask = (found = '') => {
  const texts = recall(unclaimedName);
  if (!texts.includes(found)) remember(unclaimedName, `${texts} ${found}`.trim());
  if (!texts && !found) return;
  byId('_unclaimed').hidden = false;
  byId('_spoken').textContent = word('unclaimed');
};

/** Takes over what the LMS has, and what this tab has kept for the same learner. @param {string} data @returns whether anything of that is new to the LMS */
const recover = data => {
  const record = isShared() ? recall(unsavedName) : '';
  const isNew = isTheirs(part, record, data);
  if (record && !isNew) remember(unsavedName, '');
  if (isShared()) ask(isNew === null ? workIn(record) : '');
  state = union(part, state, isNew ? rejoined(part, record, data) : decode(data));
  return isNew;
};

/** @param {string} mode @param {string} data @param {string} page */
const restore = (mode, data, page) => {
  const begun = touched;
  root.dataset.session = mode;
  if (mode !== 'normal') say(mode);
  const isRecovered = recover(data);
  const section = sectionOf(page);
  // Opened by its address, or by a learner who did not wait.
  if (bookmark) session?.saveLocation(bookmark);
  else if (section && !begun && !views.isAddressed()) {
    views.resume(section);
    if (mode === 'normal') say('resumed');
  }
  if (isRecovered) say('restored');
  // By its mark the state's owner is known, should what is done from now on not arrive. What could not be read is left as it is.
  const isUnmarked = isShared() && !markOf(state) && (!data || encode(state) !== '1');
  if (isUnmarked) state = { ...state, later: [...state.later, 'm' + Math.random().toString(36).slice(2, 10)] };
  if (begun || isRecovered) save();
  else {
    if (isUnmarked) session?.saveData(textNow());
    report();
  }
  showReflections(state);
  tellWindows('?' + markOf(state));
  refresh();
  refreshAnswers();
};

const isHidden = () => document.hidden;

/** @param {number} left How long to go on looking, in milliseconds. */
const connect = left => {
  const lms = findApi(window);
  session = lms && openSession(lms, { now: Date.now, later: setTimeout.bind(window), isHidden, told });
  if (session) restore(session.mode, session.data, session.location);
  else if (left > 0 && !lms) setTimeout(connect, FIND_AGAIN, left - FIND_AGAIN);
  else restore('none', recall(storageName), '');
};

for (const question of questions) addMoving(question, byId('_moves'), moved => { byId('_spoken').textContent = moved; });

addEventListener('hashchange', () => {
  if (root.dataset.session !== 'closed') views.follow();
});
addEventListener('visibilitychange', () => {
  if (isHidden()) session?.pause();
});
addEventListener('pagehide', () => session?.leave());
// Shown again from the browser's memory, after the session was ended: begin anew.
addEventListener('pageshow', event => {
  if (event.persisted && session) location.reload();
});

root.dataset.session = 'searching';
refresh();
// What the address says is shown at once. Nothing has been done by that.
if (views.isAddressed()) views.follow();
touched = false;
connect(FIND_FOR);
