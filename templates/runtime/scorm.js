// @ts-check

/**
 * A session with the LMS: from LMSInitialize to LMSFinish. Knows no DOM. docs/session.md tells the states of a session and what leads from one to another.
 *
 * Writes are gathered and committed together, since each commit stops the page while the LMS answers. A commit that was answered well is looked at again
 * after a second: only then is it known whether a beacon went in its place (traces.js). What did not arrive is told again, until it does.
 *
 * In review mode (where Totara puts whoever is done) only the state and the bookmark are written; in browse mode nothing.
 *
 * @import { Api } from './api.js'
 * @import { Fate } from './traces.js'
 * @typedef {'normal' | 'review' | 'browse'} Mode
 * @typedef {'saved' | 'trouble' | 'login_trouble'} News
 *   How things stand after a commit: the LMS surely has all; it has not; it asks the learner to log in.
 * @typedef {'trouble' | 'saved' | 'unknown' | 'untimed'} Ending
 *   How ending the session goes. trouble: saving failed, and the session stays open. saved: it is over, and all is saved. unknown: it is over, and nobody can tell
 *   whether all is saved. untimed: said a second after one of those, where LMSFinish failed and the time is lost.
 * @typedef {{ now: () => number, later: (action: () => void, milliseconds: number) => void, isHidden: () => boolean, told: (news: News) => void }} Surroundings
 *   The clock, the timer, whether the window is hidden, and who is told how things stand.
 */

import { isEarned, nextStatus } from './rules.js';
import { twinOf } from './codec.js';
import { guarded, isYes } from './api.js';
import { createWitness } from './traces.js';
import { anotherValue, DATA, EXIT, INTERACTIONS, LOCATION, SCORE, STATUS, TIME, timespan } from './elements.js';

/** Without these something would be lost; what else an LMS refuses is let go, so that it stops nobody. */
const VITAL = [DATA, STATUS];
const SPACING = 1000;
const RETRY = 5000;
const LONGEST_WAIT = 60000;
/** When a commit that was answered well is looked at again, and how often while it is still in doubt: a beacon may take its time. */
const LOOK_AGAIN = 1000;
const LOOKS = 10;
/** How many times as long as a commit took, the next one waits: a slow LMS is not made slower. */
const PATIENCE = 5;

/** @param {{ api: Api, win: unknown }} lms The API and the window it lies in. @param {Surroundings} surroundings @returns the session, or null where the LMS refuses one */
export const openSession = ({ api, win }, { now, later, isHidden, told }) => {
  const call = guarded(api);
  /** @param {string} element */
  const get = element => call('LMSGetValue', element);
  const witness = createWitness(win);
  const started = now();
  const well = isYes(call('LMSInitialize', ''));
  const asked = get('cmi.core.lesson_mode');
  /** @type {Mode} */
  const mode = asked === 'review' || asked === 'browse' ? asked : 'normal';
  const location = get(LOCATION) ?? '';
  const reached = get(STATUS);
  const data = get(DATA);
  // A refusal with 101 may only mean that the last session was left open: then it answers, and is used. An LMS that cannot say what it has is not:
  // whoever is done would be written down as begun.
  if (data === null || reached === null || (call('LMSGetLastError') !== '0' && !(well && reached))) return null;
  let finished = false;
  /** When the next try is. */
  let due = Infinity;
  let wait = RETRY;
  let spacing = SPACING;
  /** What the LMS is to have, in the order to tell it in. */
  const wanted = new Map([[DATA, data], [LOCATION, location], [STATUS, reached]]);
  /** What its script has been told and has taken. */
  const given = new Map(wanted);
  /** What of that it says to have stored. */
  const stored = new Map(wanted);
  /** What of that has surely arrived. */
  const sure = new Map(wanted);
  /** How many commits were answered well and are to be looked at again. */
  let doubted = 0;
  /** Whether something that was told has not arrived. */
  let failed = false;
  /** Whether the LMS asks for a login; until it no longer does, nothing is sent while the learner may be logging in elsewhere. */
  let loggedOut = false;

  /** What is wanted and differs in one of the other lists. @param {Map<string, string>} list */
  const lacking = list => [...wanted].filter(([element, value]) => list.get(element) !== value);
  const isSure = () => !lacking(sure).some(([element]) => VITAL.includes(element));
  const isBehind = () => lacking(stored).length > 0;
  /** Whether something is to be saved and may be sent now. While hidden, only what is new and the state are worth a try. */
  const isDue = () => !finished && lacking(stored).some(([element, value]) =>
    !isHidden() || (!loggedOut && (element === DATA || given.get(element) !== value)));

  /** @param {string} element @param {string} value */
  const put = (element, value) => {
    if (mode === 'normal' || (mode === 'review' && (element === DATA || element === LOCATION))) wanted.set(element, value);
  };

  /** @param {[string, string]} news @returns whether it is taken */
  const give = ([element, value]) => isYes(call('LMSSetValue', element, value)) && given.set(element, value);

  const trouble = () => {
    failed = true;
    if (loggedOut) spacing = wait = LONGEST_WAIT;
    told(loggedOut ? 'login_trouble' : 'trouble');
    schedule(wait);
    wait = Math.min(2 * wait, LONGEST_WAIT);
  };

  /**
   * Gives the LMS what is new and commits it, and looks at it again after a while. Where nothing is new, nothing is posted.
   * @param {boolean} isRetry Then what went wrong before is over only when that is certain.
   * @param {Array<[string, string]>} news
   * @returns {Fate} As far as it is known at once; false also where the LMS says that it has not taken it.
   */
  const tell = (isRetry, news) => {
    if (!news.length) return true;
    const taken = news.filter(give);
    /** Notes what the commit has carried, but not over what has been told since. @param {Map<string, string>} list */
    const note = list => taken.forEach(([element, value]) => given.get(element) === value && list.set(element, value));
    const [answer, fate, looksLoggedOut] = witness(() => call('LMSCommit', ''));
    const first = isYes(answer) && fate(false);
    loggedOut = !isYes(answer) && looksLoggedOut;
    if (first === false) return false;
    note(stored);
    // It answers, so what it has refused it will go on refusing.
    for (const [element, value] of news) if (given.get(element) !== value && !VITAL.includes(element)) wanted.delete(element);
    doubted++;
    let looks = LOOKS;
    const look = () => {
      const isOver = !isHidden() && --looks < 1;
      const last = fate(isOver);
      if (finished) return;
      if (last === null && !isOver) return later(look, LOOK_AGAIN);
      doubted--;
      // Unless another window has saved all since, or the next commit.
      if ((isRetry ? !last : last === false) && lacking(sure).length) {
        for (const [element] of taken) stored.delete(element);
        return trouble();
      }
      if (last) note(sure);
      if (doubted || isBehind() || !isSure()) return;
      wait = RETRY;
      told('saved');
    };
    later(look, LOOK_AGAIN);
    return first;
  };

  /**
   * Prepares for telling again what a commit that failed has carried: Totara takes it for stored, and sends a value only when it has been another in
   * between. The state becomes another text that means the same.
   * @returns what to tell and commit first
   */
  const detour = () => {
    const missing = () => lacking(stored).filter(([element, value]) => given.get(element) === value);
    for (const [element, value] of missing()) if (element === DATA) wanted.set(DATA, twinOf(value));
    return missing().map(([element, value]) => /** @type {[string, string]} */ ([element, anotherValue(element, value)]));
  };

  /** Saves what is new; what is vital and not taken stays for the next try. @param {boolean} [leaving] */
  const flush = (leaving = false) => {
    const began = now();
    const isRetry = failed;
    if (isRetry) {
      const others = detour();
      // Of two beacons the second may come first, so from a page that sends by beacon the state alone is told again.
      if (!leaving && !isHidden() && !tell(isRetry, others)) return trouble();
      // On its way out a page sends by beacon, and one that is too big is lost with all that is in it: after trouble, the state goes first.
      if (leaving) tell(isRetry, lacking(given).filter(([element]) => !element.startsWith(INTERACTIONS)));
    }
    tell(isRetry, lacking(given));
    // A clock may be set while the LMS answers.
    spacing = Math.min(Math.max(SPACING, PATIENCE * (now() - began)), LONGEST_WAIT);
    failed = false;
    if (isBehind()) trouble();
  };

  /** @param {number} milliseconds */
  const schedule = milliseconds => {
    const at = now() + milliseconds;
    if (finished || at >= due) return;
    due = at;
    later(() => {
      // Not where another has been put before this one.
      if (due !== at) return;
      due = Infinity;
      if (isDue()) flush();
      else if (isBehind()) schedule(RETRY);
    }, milliseconds);
  };

  /** @param {string} element @param {string} value */
  const save = (element, value) => {
    put(element, value);
    if (isBehind()) schedule(spacing);
  };

  let status = reached;
  let begun = false;
  /** @type {number | null} How many interactions the LMS has; null until asked, NaN where it keeps none. */
  let interactions = null;
  /** Which one is whose, in this session. @type {Map<string, number>} */
  const indexes = new Map();

  /**
   * How the part stands by its rules. A new status is committed at once.
   * @param {boolean} complete @param {number | null} score Points won, 0–100. Only of a part that is complete, when it is final: Totara takes an incomplete part with a
   *   score for done, if so set.
   */
  const report = (complete, score) => {
    if (complete && score !== null) {
      for (const [name, value] of [['min', 0], ['max', 100], ['raw', score]]) save(SCORE + name, String(value));
    }
    const next = nextStatus(status, complete);
    put(STATUS, next);
    put(EXIT, isEarned(next) ? '' : 'suspend');
    if (next === status && begun) return;
    [status, begun] = [next, true];
    flush();
  };

  /**
   * An answer to a question: a row of its own in each session, overwritten when it is answered anew.
   * @param {string} id @param {ReadonlyArray<readonly [string, string | null]>} values Elements below the interaction, in the order to set them in; null = left out.
   */
  const saveInteraction = (id, values) => {
    if (mode !== 'normal') return;
    if (interactions === null) interactions = parseInt(/** @type {string} */ (get(INTERACTIONS + '_count')), 10);
    if (isNaN(interactions)) return;
    const index = indexes.get(id) ?? interactions++;
    indexes.set(id, index);
    for (const [name, value] of [/** @type {const} */ (['id', id]), ...values]) {
      if (value !== null) save(`${INTERACTIONS}${index}.${name}`, value);
    }
  };

  /** The time since opening, for a commit or an LMSFinish that may be the last. */
  const keepTime = () => mode === 'normal' && call('LMSSetValue', TIME, timespan(now() - started));

  /** Ends the session in the LMS. @returns whether LMSFinish surely failed, as far as is known when it is asked */
  const close = () => {
    keepTime();
    finished = true;
    lacking(given).forEach(give);
    // LMSFinish writes "completed" over a status that was never set.
    if (/^(not attempted)?$/.test(/** @type {string} */ (given.get(STATUS)))) return () => false;
    const [answer, fate] = witness(() => call('LMSFinish', ''));
    return () => !isYes(answer) || fate(false) === false;
  };

  /** Saves, and ends the session once all is certain. @param {(ending: Ending) => void} done */
  const end = done => {
    if (finished) return;
    flush();
    if (failed) return done('trouble');
    // In the meantime the learner may go on.
    if (doubted) return later(() => failed ? done('trouble') : end(done), LOOK_AGAIN);
    const isUntimed = close();
    done(isSure() ? 'saved' : 'unknown');
    later(() => isUntimed() && done('untimed'), LOOK_AGAIN);
  };

  return {
    mode,
    /** What the LMS had when the part was opened: the state, the bookmark and the status. */
    data,
    location,
    reached,
    /** @param {string} text */
    saveData: text => save(DATA, text),
    /** @param {string} id */
    saveLocation: id => save(LOCATION, id),
    report,
    saveInteraction,
    /** For when the window is hidden: it may never be shown again. */
    pause: () => {
      if (!isDue()) return;
      keepTime();
      flush();
    },
    end,
    /** For when the window goes away: the session is ended even where nothing can be saved. */
    leave: () => {
      if (finished) return;
      flush(true);
      close();
    },
    /**
     * For where this window is in trouble and another has saved all that has been done here: this one's session may be over without its knowing, so it tries
     * no more. Rows of answers that the LMS has not taken are lost; the state is not in them.
     * @param {string} text The state.
     */
    letGo: text => {
      wanted.set(DATA, text);
      for (const list of [given, stored, sure]) wanted.forEach((value, element) => list.set(element, value));
      failed = loggedOut = false;
      [spacing, wait] = [SPACING, RETRY];
    },
    /** Whether the LMS surely has it in store that the part is done. */
    isRegistered: () => isEarned(/** @type {string} */ (sure.get(STATUS))),
    isLoggedOut: () => loggedOut,
    /** The state as the LMS surely has it. */
    storedData: () => sure.get(DATA),
  };
};
