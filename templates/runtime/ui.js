// @ts-check

/**
 * Ties the document to the state, its rules and the session.
 *
 * @import { Part, State } from './rules.js'
 * @import { ShownQuestion } from './questions.js'
 */

import { isRight, isSavedRight, response, responsePattern, resultOf, savedForm } from './answers.js';
import { answerTo, isComplete, isEarned, isPageDone, isWon, scoreOf } from './rules.js';
import { decode, emptyState, encode, encodeToFit, union } from './codec.js';
import { keyOf } from './keys.js';
import { findApi } from './api.js';
import { openSession } from './scorm.js';
import { recall, remember } from './store.js';
import { byId, createViews, elements, pageAround } from './views.js';
import { openReflection } from './reflection.js';
import { addMoving, questionOf, readAnswer, restoreAnswer, tellOutcome } from './questions.js';
import { isSaying, resumeAt, say, showAnswer, showState, word } from './display.js';

const root = document.documentElement;
const storageName = `yrkesresan-${document.body.dataset.part}`;
/** What the LMS had and has not taken, for the next opening in the same tab. */
const unsavedName = `${storageName}-unsaved`;
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
/** Other windows with the same part open: what is done in one is not lost to the other. */
const windows = 'BroadcastChannel' in window ? new BroadcastChannel(storageName) : null;
/**
 * The keys of boxes unticked since the windows were last told; null where they have been told all. They are told what the LMS has taken and no more:
 * in a browser it has one learner at a time, and takes nothing from a window that was left open by another.
 * @type {string[] | null}
 */
let untold = null;

const isShared = () => root.dataset.session === 'normal' || root.dataset.session === 'review';

const views = createViews(view => {
  const page = view.dataset.page ?? '';
  touched = true;
  if (page) {
    bookmark = page;
    session?.saveLocation(page);
  }
  if (isSaying('resumed', 'saved_again')) say('');
  refreshResume();
});

/** @param {string} page */
const sectionOf = page => sections.find(section => section.dataset.page === page);

const refreshResume = () => {
  const next = sectionOf(bookmark) ?? sections.find(section => !isPageDone(state, pageAround(section)));
  if (next && (bookmark || state.done.size > 0)) resumeAt(next);
};

const refresh = () => {
  showState(part, state, sections, questions, { earned: isEarned(session?.found.status ?? ''), registered: session?.isRegistered() ?? false });
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

const report = () => {
  const complete = isComplete(part, state);
  const score = scoreOf(part, state);
  if (complete && score !== null) session?.saveScore(score);
  session?.setStatus(complete);
};

const save = () => {
  const text = encodeToFit(part, state);
  session?.saveData(text);
  report();
  if (root.dataset.session === 'none') remember(storageName, text);
};

/** By the state alone, no window can tell a box that was unticked from one that was never ticked. @param {ReadonlyArray<string>} [unticked] */
const tellWindows = (unticked = []) => windows?.postMessage([encodeToFit(part, state), ...unticked].join(' '));

/** What a window asks the others when it is opened: who has the same learner, as the state in the LMS tells, and has done more? @param {string} data */
const asking = data => `?${data}`;

/** @param {Partial<State>} news @param {ReadonlyArray<string>} [unticked] */
const change = (news, unticked = []) => {
  state = { ...state, ...news };
  touched = true;
  untold = [...(untold ?? []), ...unticked];
  save();
  refresh();
};

const forgetReflections = () => reflections.forEach(forget => forget());

/** @param {boolean} leaving */
const exit = leaving => {
  if (!session || root.dataset.session === 'closed') return;
  const well = session.finish(leaving);
  if (leaving) return;
  if (!well) return say('exit_trouble');
  forgetReflections();
  root.dataset.session = 'closed';
  say('');
  views.showLast(byId('_closed'));
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
    const source = byId(citation.getAttribute('href')?.slice(1) ?? '');
    const back = byId('_back');
    source.append(back);
    back.hidden = false;
    source.scrollIntoView({ block: 'center' });
    source.focus({ preventScroll: true });
  },
  uncite: () => cited?.focus(),
  // A step in the history would have to be gone back over.
  skip: () => byId('_main').focus(),
  exit: () => exit(false),
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

windows?.addEventListener('message', event => {
  if (!session || !isShared()) return;
  if (event.data === asking(session.storedData())) return tellWindows();
  // What is told is newer than what this window has; the question of a window that has something else is no state.
  const [text, ...unticked] = String(event.data).split(' ');
  const told = union(part, decode(text), state, unticked);
  // Nothing is written where there is nothing new: what could not be read is left as it is.
  if (encode(told) === encode(state)) return;
  state = told;
  save();
  refresh();
  refreshAnswers();
});

/** @param {boolean} well */
const saved = well => {
  // The text that the LMS had tells, at the next opening, that it is the same learner who lost it.
  remember(unsavedName, well ? '' : `${session?.storedData()}\n${encodeToFit(part, state)}`);
  if (!well) say('trouble');
  else {
    if (isSaying('trouble', 'exit_trouble')) say('saved_again');
    if (untold) tellWindows(untold);
    untold = null;
  }
  refresh();
};

/** What was done in this tab and never reached the LMS, by a learner who had the same state as this one has. @param {string} data */
const lost = data => {
  const [base, text] = recall(unsavedName).split('\n');
  return data && base === data ? decode(text) : emptyState();
};

/** @param {string} mode @param {string} data @param {string} page */
const restore = (mode, data, page) => {
  const begun = touched;
  root.dataset.session = mode;
  const found = lost(data);
  const isFound = isShared() && encode(found) !== encode(emptyState());
  // What was lost goes on from what the LMS has, unticked boxes among it.
  state = union(part, state, isFound ? found : decode(data));
  if (mode === 'none' || mode === 'browse' || mode === 'review') say(mode === 'none' ? 'no_lms' : mode);
  // Another learner may have sat here before, in the same tab.
  if (isShared() && !data && !page && !begun) forgetReflections();
  const section = sectionOf(page);
  // Opened by its address, or by a learner who did not wait.
  if (bookmark) session?.saveLocation(bookmark);
  else if (section && !begun && !views.isAddressed()) {
    views.resume(section);
    if (mode === 'normal') say('resumed');
  }
  // Only opening writes no state: nothing new has been done, and what could not be read is left as it is.
  if (begun || isFound) save();
  else report();
  if (isShared() && data) windows?.postMessage(asking(data));
  refresh();
  refreshAnswers();
};

/** @param {number} left How long to go on looking, in milliseconds. */
const connect = left => {
  const api = findApi(window);
  session = api && openSession(api, { now: Date.now, later: setTimeout.bind(window), saved });
  if (session) restore(session.mode, session.found.data, session.found.location);
  else if (left > 0 && !api) setTimeout(connect, FIND_AGAIN, left - FIND_AGAIN);
  else restore('none', recall(storageName), '');
};

for (const question of questions) addMoving(question, byId('_moves'), moved => { byId('_spoken').textContent = moved; });

addEventListener('hashchange', () => {
  if (root.dataset.session !== 'closed') views.follow();
});
addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') session?.pause();
});
addEventListener('pagehide', () => exit(true));
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
