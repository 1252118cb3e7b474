// @ts-check

/**
 * A session with the LMS: from LMSInitialize to LMSFinish. Knows no DOM. Writes are gathered and committed together, since each commit stops the
 * page while the LMS answers. docs/session.md tells the states of a session and what leads from one to another.
 *
 * In review mode (where Totara puts whoever is done) only the state and the bookmark are written; in browse mode nothing.
 *
 * @import { Api } from './api.js'
 * @typedef {'normal' | 'review' | 'browse'} Mode
 * @typedef {{ now: () => number, later: (action: () => void, milliseconds: number) => void, saved: (well: boolean) => void }} Surroundings
 *   The clock, the timer, and who is told how each commit went.
 */

import { isEarned, nextStatus } from './rules.js';
import { twinOf } from './codec.js';
import { guarded } from './api.js';

const DATA = 'cmi.suspend_data';
const LOCATION = 'cmi.core.lesson_location';
const STATUS = 'cmi.core.lesson_status';
const EXIT = 'cmi.core.exit';
const TIME = 'cmi.core.session_time';
const SCORE = 'cmi.core.score.';
const INTERACTIONS = 'cmi.interactions.';
const KEPT_IN_REVIEW = [DATA, LOCATION];
/** Without these something would be lost; what else an LMS refuses is let go, so that it stops nobody. */
const VITAL = [DATA, STATUS];
const SPACING = 1000;
const RETRY = 5000;
const LONGEST_WAIT = 60000;
/** How many times as long as a commit took, the next one waits: a slow LMS is not made slower. */
const PATIENCE = 5;

/** HHHH:MM:SS.SS, always with two decimals: Totara reads .5 as five hundredths. @param {number} milliseconds */
const timespan = milliseconds => {
  const hundredths = Math.min(Math.max(0, Math.floor(milliseconds / 10)), 3599999999);
  const padded = (/** @type {number} */ number, width = 2) => String(number).padStart(width, '0');
  const seconds = Math.floor(hundredths / 100);
  return `${padded(Math.floor(seconds / 3600), 4)}:${padded(Math.floor(seconds / 60) % 60)}:${padded(seconds % 60)}.${padded(hundredths % 100)}`;
};

/** A value that an element may have and is not meant to. @param {string} element @param {string} value */
const anotherValue = (element, value) =>
  element === STATUS ? (value === 'incomplete' ? 'browsed' : 'incomplete')
    : element === EXIT && value === '' ? 'suspend'
      : element.endsWith('.type') ? 'performance'
        : element.endsWith('.time') ? '00:00:00'
          : '';

/** @param {Api} api @param {Surroundings} surroundings @returns the session, or null where the LMS refuses one */
export const openSession = (api, { now, later, saved }) => {
  const lms = guarded(api);
  const started = now();
  const well = lms.initialize();
  const asked = lms.get('cmi.core.lesson_mode');
  /** @type {Mode} */
  const mode = asked === 'review' || asked === 'browse' ? asked : 'normal';
  const found = { data: lms.get(DATA), location: lms.get(LOCATION), status: lms.get(STATUS) };
  // A refusal with 101 may only mean that the last session was left open: then it answers, and is used. An LMS that cannot say what status it has
  // is not: whoever is done would be written down as begun.
  if (lms.lastError() !== '0' && !(well && found.status)) return null;

  let status = found.status;
  let finished = false;
  /** When the next try is. */
  let due = Infinity;
  let wait = RETRY;
  let spacing = SPACING;
  /** @type {number | null} How many interactions the LMS has; null until asked, NaN where it keeps none. */
  let interactions = null;
  /** Which one is whose, in this session. @type {Map<string, number>} */
  const indexes = new Map();
  /** What the LMS has not yet taken. @type {Map<string, string>} */
  const unsaved = new Map();
  /** What it has taken or had from before. @type {Map<string, string>} */
  const kept = new Map([[DATA, found.data], [LOCATION, found.location], [STATUS, status]]);
  /** What of it no commit has yet carried well. @type {Set<string>} */
  const uncommitted = new Set();
  /** The state as the LMS surely has it. */
  let stored = found.data;
  let failed = false;
  let begun = false;

  /** @param {string} element @param {string} value */
  const put = (element, value) => {
    if (mode === 'browse' || (mode === 'review' && !KEPT_IN_REVIEW.includes(element))) return;
    if (kept.get(element) === value) unsaved.delete(element);
    else unsaved.set(element, value);
  };

  /** @param {string} element @param {string} value */
  const set = (element, value) => {
    if (!lms.set(element, value)) return;
    kept.set(element, value);
    unsaved.delete(element);
    // No commit carries the time, only LMSFinish does.
    if (element !== TIME) uncommitted.add(element);
  };

  /**
   * After a commit that failed: Totara takes what it carried for stored, and sends a value again only when it has been another in between.
   * @param {boolean} leaving Then there is no in between, but the state can be another text that means the same.
   */
  const detour = leaving => {
    for (const element of uncommitted) {
      if (unsaved.has(element) || (leaving && element !== DATA)) continue;
      const value = kept.get(element) ?? '';
      set(element, element === DATA ? twinOf(value) : anotherValue(element, value));
      if (!leaving) unsaved.set(element, value);
    }
  };

  /** @param {(element: string) => boolean} isTold */
  const tell = isTold => {
    for (const [element, value] of unsaved) if (isTold(element)) set(element, value);
    return lms.commit();
  };

  /** Sets what is new and commits it; what is vital and not taken stays for the next try. @param {boolean} [leaving] */
  const flush = (leaving = false) => {
    if (finished || (unsaved.size === 0 && !failed)) return true;
    const began = now();
    if (failed) detour(leaving);
    // On its way out a page sends by beacon, and one that is too big is lost with all that is in it: after trouble, the state goes first.
    if (failed && leaving) tell(element => !element.startsWith(INTERACTIONS));
    const committed = (!failed || leaving || lms.commit()) && tell(() => true);
    failed = !committed;
    if (committed) {
      uncommitted.clear();
      stored = kept.get(DATA) ?? '';
      // It answers, so what it has refused it will go on refusing.
      for (const element of unsaved.keys()) if (!VITAL.includes(element)) unsaved.delete(element);
    }
    const well = committed && unsaved.size === 0;
    // A clock may be set while the LMS answers.
    spacing = Math.min(Math.max(SPACING, PATIENCE * (now() - began)), LONGEST_WAIT);
    saved(well);
    if (well) wait = RETRY;
    else {
      schedule(wait);
      wait = Math.min(2 * wait, LONGEST_WAIT);
    }
    return well;
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
      flush();
    }, milliseconds);
  };

  /** @param {string} element @param {string} value */
  const save = (element, value) => {
    put(element, value);
    if (unsaved.size > 0) schedule(spacing);
  };

  /** @param {boolean} complete Whether the part is, by its rules. */
  const setStatus = complete => {
    const next = nextStatus(status, complete);
    put(STATUS, next);
    put(EXIT, isEarned(next) ? '' : 'suspend');
    if (next === status && begun) return;
    [status, begun] = [next, true];
    flush();
  };

  /** Points won, 0–100. For when they are final: Totara takes an incomplete part with a score for done, if so set. @param {number} raw */
  const saveScore = raw => {
    for (const [name, value] of [['min', 0], ['max', 100], ['raw', raw]]) save(SCORE + name, String(value));
  };

  /**
   * An answer to a question: a row of its own in each session, overwritten when it is answered anew.
   * @param {string} id @param {ReadonlyArray<readonly [string, string | null]>} values Elements below the interaction, in the order to set them in; null = left out.
   */
  const saveInteraction = (id, values) => {
    if (mode !== 'normal') return;
    if (interactions === null) interactions = parseInt(lms.get(INTERACTIONS + '_count'), 10);
    if (isNaN(interactions)) return;
    const index = indexes.get(id) ?? interactions++;
    indexes.set(id, index);
    for (const [name, value] of [/** @type {const} */ (['id', id]), ...values]) {
      if (value !== null) save(`${INTERACTIONS}${index}.${name}`, value);
    }
  };

  /** Time is written just before a commit that may be the last. */
  const keepTime = () => put(TIME, timespan(now() - started));

  /**
   * Saves, and ends the session. Once it has succeeded it does nothing.
   * @param {boolean} leaving Whether the window goes away: then the session is ended even where saving failed. Otherwise it can be tried again.
   */
  const finish = leaving => {
    if (finished) return true;
    keepTime();
    const well = flush(leaving);
    if (!well && !leaving) return false;
    finished = true;
    // LMSFinish writes "completed" over a status that was never set. Whatever it answers, the LMS has closed the session; all but the time is committed.
    if (!/^(not attempted)?$/.test(kept.get(STATUS) ?? '')) lms.finish();
    return well;
  };

  return {
    mode,
    found,
    /** @param {string} text */
    saveData: text => save(DATA, text),
    /** @param {string} id */
    saveLocation: id => save(LOCATION, id.slice(0, 255)),
    setStatus,
    saveScore,
    saveInteraction,
    /** For when the window is hidden: it may never be shown again. */
    pause: () => {
      keepTime();
      return flush();
    },
    finish,
    /** Whether the LMS has it in store that the part is done. */
    isRegistered: () => isEarned(kept.get(STATUS) ?? '') && !failed,
    /** The state as the LMS surely has it. */
    storedData: () => stored,
  };
};
