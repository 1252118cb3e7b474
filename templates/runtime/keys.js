// @ts-check

/** The keys that a part's pages, boxes and questions have in the state. Pure. The same stands in C# under LearnerState (StateKey). */

export const KEY_LENGTH = 5;

/** 30 bits of FNV-1a over the id's UTF-16 units (ids are ASCII), folded and written in URL-safe base 64, highest digit first. @param {string} id */
export const keyOf = id => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  const bits = (hash >>> 30 ^ hash) << 2;
  return btoa(String.fromCharCode(...[24, 16, 8, 0].map(shift => bits >>> shift & 255))).slice(0, KEY_LENGTH).replace(/\+/g, '-').replace(/\//g, '_');
};
