// @ts-check
'use strict';

/**
 * State ↔ the text kept in cmi.suspend_data. Pure. The same codec stands in C# under LearnerState.
 *
 *   text   = "1" *( "~" field )
 *   field  = "p" keys          pages done
 *          | "c" keys          boxes ticked
 *          | "d"               the learner has declared the part done
 *          | any other letter and A–Z a–z 0–9 - _ . : a later version's, carried along unread
 *   keys   = keys of 5 characters each, in ordinal order, without separator
 *
 * A key is a hash of a stable id, so pages and boxes may be added, removed and reordered between two versions of a package.
 * Keys that the package at hand does not know count for nothing, but are kept: going back to an earlier version loses no progress.
 * Only A–Z a–z 0–9 - _ . ~ occur, since Totara's app carries the text inside a quoted string.
 */
var Codec = (() => {
  /** SCORM 1.2 allows 4096 characters and rejects longer text whole. */
  const MOST_CHARACTERS = 3500;
  const KEY_LENGTH = 5;
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const SHAPE = /^1(~(d|[pc]([A-Za-z0-9_-]{5})+|[abe-oq-z][A-Za-z0-9._-]*))*$/;

  /** @returns {State} */
  const empty = () => ({ done: new Set(), checked: new Set(), declared: false, later: [] });

  /** 30 bits of FNV-1a over the id's UTF-16 units (ids are ASCII), folded and written in base 64, highest digit first. @param {string} id */
  const key = id => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    const bits = ((hash >>> 30) ^ hash) & 0x3fffffff;
    let text = '';
    for (let shift = 6 * (KEY_LENGTH - 1); shift >= 0; shift -= 6) text += DIGITS[(bits >>> shift) & 63];
    return text;
  };

  /** @param {string} letter @param {ReadonlySet<string>} keys */
  const field = (letter, keys) => keys.size > 0 ? [letter + [...keys].sort().join('')] : [];

  /** Never longer than MOST_CHARACTERS: what does not fit is left out, last field first, whole keys at a time. @param {State} state */
  const encode = state => {
    let text = '1';
    for (const part of [...(state.declared ? ['d'] : []), ...field('p', state.done), ...field('c', state.checked), ...state.later]) {
      const room = MOST_CHARACTERS - text.length - 1;
      if (part.length <= room) text += '~' + part;
      else if (/^[pc]/.test(part) && room > KEY_LENGTH) text += '~' + part.slice(0, 1 + KEY_LENGTH * Math.floor((room - 1) / KEY_LENGTH));
    }
    return text;
  };

  /** @param {string} text */
  const keys = text => {
    const found = new Set();
    for (let at = 0; at < text.length; at += KEY_LENGTH) found.add(text.slice(at, at + KEY_LENGTH));
    return found;
  };

  /** Anything but a text written by encode, or by a later version in the same shape, gives the empty state. @param {unknown} text @returns {State} */
  const decode = text => {
    if (typeof text !== 'string' || text.length > MOST_CHARACTERS || !SHAPE.test(text)) return empty();
    const written = text.split('~').slice(1);
    const fields = new Map(written.map(part => [part[0], part.slice(1)]));
    if (fields.size < written.length) return empty();
    return {
      done: keys(fields.get('p') ?? ''),
      checked: keys(fields.get('c') ?? ''),
      declared: fields.has('d'),
      later: written.filter(part => !/^[dpc]/.test(part)),
    };
  };

  /** What either of two states holds: for when the LMS answers late and the learner has begun. @param {State} one @param {State} other @returns {State} */
  const union = (one, other) => ({
    done: new Set([...one.done, ...other.done]),
    checked: new Set([...one.checked, ...other.checked]),
    declared: one.declared || other.declared,
    later: one.later.length > 0 ? one.later : other.later,
  });

  return Object.freeze({ key, empty, encode, decode, union, MOST_CHARACTERS });
})();
