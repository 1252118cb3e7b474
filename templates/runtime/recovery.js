// @ts-check

/**
 * Work that was done in this tab and is not known to have reached the LMS: what becomes of it at the next opening. It is kept in sessionStorage, which
 * outlives a logout, so that whoever logs in again in the same tab loses nothing, and ends with the tab.
 *
 *   record = text " " base     the state that the LMS was last told or was to be told, and the one that it surely had; that may be any text
 *
 * @import { Part, State } from './rules.js'
 */

import { decode, encode, markOf, union } from './codec.js';

/** The state that a record holds, as text. @param {string} record */
export const workIn = record => record.split(' ')[0];

/** @param {string} record */
const baseOf = record => record.slice(workIn(record).length + 1);

/**
 * What the LMS has, with what its learner has done since the LMS was as the record tells. Where the LMS has gone on as well, either counts.
 * A box that was ticked then counts as unticked, unless the work still has it.
 * @param {Part} part @param {string} record @param {string} data @returns {State}
 */
export const rejoined = (part, record, data) => union(part, decode(workIn(record)), decode(data), [...decode(baseOf(record)).checked]);

/**
 * Whether a record holds work of the learner who is here now that the LMS does not have.
 * @param {Part} part @param {string} record @param {string} data What the LMS has.
 * @returns {boolean | null} null where nothing tells whose work it is.
 */
export const isTheirs = (part, record, data) => {
  if (!record) return false;
  const base = baseOf(record);
  const mark = markOf(decode(data));
  if (mark ? mark === markOf(decode(workIn(record))) : data && data === base) return encode(rejoined(part, record, data)) !== encode(decode(data));
  // Where the LMS surely had what the record builds on, and now has another's or nothing, this is another learner, or an attempt that begins anew.
  return base && (!data || (mark && markOf(decode(base)))) ? false : null;
};
