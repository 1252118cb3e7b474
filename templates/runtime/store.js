// @ts-check

/** What stays in this browser session: never in the LMS, never on the disk. Forgets at once where the browser allows none. */

/** @param {string} name */
export const recall = name => {
  try {
    return sessionStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
};

/** @param {string} name @param {string} text Empty = forget it. */
export const remember = (name, text) => {
  try {
    if (text) sessionStorage.setItem(name, text);
    else sessionStorage.removeItem(name);
  } catch {
    // Nothing to do: no more than this session was promised.
  }
};
