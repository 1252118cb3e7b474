// @ts-check

/**
 * State ↔ the text kept in cmi.suspend_data. Pure. The same codec stands in C# under LearnerState (StateCodec, StateKey).
 *
 *   text   = "1" *( "~" field )
 *   field  = "p" 1*key                              pages done
 *          | "c" 1*key                              boxes ticked
 *          | "d"                                    the learner has declared the part done
 *          | "q" 1*( key fingerprint answer "." )   questions answered: the question's fingerprint then, and the answer as savedForm gives it
 *          | "m" *8( a–z / 0–9 )                    the mark: drawn at random when the part is first opened, so that the state's owner is known without a name
 *          | any other letter a–z and A–Z a–z 0–9 - _ . : a later version's, carried along unread; "z" means nothing (twin), and no version writes more in it
 *   key    = 5 of A–Z a–z 0–9 - _; keys stand in ordinal order
 *   fingerprint = 3 of the same
 *   answer = 0 to 32 of the same
 *
 * A key is a hash of a lasting id, so pages, boxes and questions may be added, removed and reordered between two versions of a package.
 * What the package at hand does not know counts for nothing, but is kept while there is room: going back to an earlier version loses no progress.
 * Only A–Z a–z 0–9 - _ . ~ occur, since Totara's app carries the text inside a quoted string.
 *
 * @import { Part, State } from './rules.js'
 */

import { keyOf, KEY_LENGTH } from './keys.js';
import { answerTo, isMark, isWon, knownIn } from './rules.js';

/** SCORM 1.2 allows 4096 characters and rejects longer text whole. The build sees to it that what a part knows fits. */
export const MOST_CHARACTERS = 3500;
const FINGERPRINT_END = 8;
const SHAPE = /^1(~(d|[pc]([\w-]{5})+|q([\w-]{8,40}\.)+|[abe-or-z][\w.-]*))*$/;

/** @returns {State} */
export const emptyState = () => ({ done: new Set(), checked: new Set(), declared: false, answers: new Map(), later: [] });

/** @param {string} letter @param {Iterable<string>} entries */
const encodedField = (letter, entries) => {
  const all = [...entries].sort().join('');
  return all ? [letter + all] : [];
};

/** @param {State} state */
export const encode = state => [
  '1',
  ...(state.declared ? ['d'] : []),
  ...encodedField('p', state.done),
  ...encodedField('c', state.checked),
  ...encodedField('q', [...state.answers].map(([name, saved]) => `${name}${saved.fingerprint}${saved.answer}.`)),
  ...state.later,
].join('~');

/** The text to keep: all of the state, or where that leaves no room for a twin, what the part at hand knows. @param {Part} part @param {State} state */
export const encodeToFit = (part, state) => {
  const text = encode(state);
  return twinOf(text).length <= MOST_CHARACTERS ? text : encode(knownIn(part, state));
};

/** Anything but a text written by encode, or by a later version in the same shape, gives the empty state. @param {unknown} text @returns {State} */
export const decode = text => {
  if (typeof text !== 'string' || text.length > MOST_CHARACTERS || !SHAPE.test(text)) return emptyState();
  const written = text.split('~').slice(1);
  const fields = new Map(written.map(part => [part[0], part.slice(1)]));
  if (fields.size < written.length) return emptyState();
  /** @param {string} letter */
  const keys = letter => new Set(fields.get(letter)?.match(/.{5}/g) ?? []);
  return {
    done: keys('p'),
    checked: keys('c'),
    declared: fields.has('d'),
    answers: new Map((fields.get('q') ?? '').split('.').slice(0, -1).map(entry =>
      [entry.slice(0, KEY_LENGTH), { fingerprint: entry.slice(KEY_LENGTH, FINGERPRINT_END), answer: entry.slice(FINGERPRINT_END) }])),
    later: written.filter(part => !/^([dpcq]|z$)/.test(part)),
  };
};

/**
 * What either of two states holds: for when the LMS answers late, or another window has gone on. Of two answers to a question a right one is kept over
 * a wrong one, one to the question as it is over one to what it was, and else the newer. That a box is not ticked tells nothing, since the window may
 * not have heard of it; so what was unticked is told by itself.
 * @param {Part} part @param {State} newer @param {State} older @param {ReadonlyArray<string>} [unticked] The keys of boxes. @returns {State}
 */
export const union = (part, newer, older, unticked = []) => {
  const answers = new Map([...older.answers, ...newer.answers]);
  for (const question of part.questions) {
    const name = keyOf(question.id);
    const before = answerTo(older, question) !== null && older.answers.get(name);
    if (before && (isWon(older, question) || answerTo(newer, question) === null)) answers.set(name, before);
  }
  return {
    done: new Set([...newer.done, ...older.done]),
    checked: new Set([...newer.checked, ...[...older.checked].filter(box => !unticked.includes(box))]),
    declared: newer.declared || older.declared,
    answers,
    later: [...newer.later, ...older.later.filter(field => !newer.later.some(other => other[0] === field[0]))],
  };
};

/** Whose state it is; empty where it has no mark. @param {State} state */
export const markOf = state => state.later.find(isMark) ?? '';

/** Another text that means the same, for an LMS that does not send the same text twice. @param {string} text */
export const twinOf = text => text.endsWith('~z') ? text.slice(0, -2) : text + '~z';
