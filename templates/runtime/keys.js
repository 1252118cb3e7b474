// @ts-check

/** The keys that a part's pages, boxes and questions have in the state. Pure. The same stands in C# under LearnerState (StateKey). */

export const KEY_LENGTH = 5;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 30 bits of FNV-1a over the id's UTF-16 units (ids are ASCII), folded and written in base 64, highest digit first. @param {string} id */
export const keyOf = id => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  const bits = ((hash >>> 30) ^ hash) & 0x3fffffff;
  let text = '';
  for (let shift = 6 * (KEY_LENGTH - 1); shift >= 0; shift -= 6) text += DIGITS[(bits >>> shift) & 63];
  return text;
};
