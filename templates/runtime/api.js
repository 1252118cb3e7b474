// @ts-check

/**
 * The LMS's SCORM 1.2 API: finding it, and calling it so that nothing it does can stop the course.
 *
 * @typedef {Record<'LMSInitialize' | 'LMSFinish' | 'LMSCommit' | 'LMSGetValue' | 'LMSSetValue' | 'LMSGetLastError', (...values: string[]) => unknown>} Api
 */

const MOST_FRAMES = 50;
const MOST_OPENERS = 5;

/** Reading a property of another origin's window throws. @template T @param {() => T} read @returns {T | null} */
const attempt = read => {
  try {
    return read();
  } catch {
    return null;
  }
};

/** From a window outwards, since Totara's lies nearest. @param {any} from @returns {Api | null} */
const findUpwards = from => {
  for (let win = from, hops = 0; win && hops < MOST_FRAMES; hops++) {
    // An element with the id "API" would be found under that name too, hence the look at the method.
    const api = attempt(() => win.API.LMSInitialize && win.API);
    if (api) return api;
    const parent = attempt(() => win.parent);
    if (parent === win) return null;
    win = parent;
  }
  return null;
};

/** Own window and its parents, then the same from whoever opened them. @param {any} win @returns {Api | null} */
export const findApi = win => {
  let api = findUpwards(win);
  for (const start of [win, attempt(() => win.top)]) {
    let opener = attempt(() => start.opener);
    for (let hops = 0; !api && opener && hops < MOST_OPENERS; hops++) {
      api = findUpwards(opener);
      opener = attempt(() => opener.opener);
    }
  }
  return api;
};

/** @param {Api} api */
export const guarded = api => {
  /** @param {keyof Api} name @param {string[]} values */
  const call = (name, ...values) => String(attempt(() => api[name](...values)) ?? '');
  /** @param {string} result */
  const succeeded = result => result === 'true' || result === '1';
  return {
    initialize: () => succeeded(call('LMSInitialize', '')),
    finish: () => succeeded(call('LMSFinish', '')),
    commit: () => succeeded(call('LMSCommit', '')),
    /** @param {string} element */
    get: element => call('LMSGetValue', element),
    /** @param {string} element @param {string} value */
    set: (element, value) => succeeded(call('LMSSetValue', element, value)),
    lastError: () => call('LMSGetLastError'),
  };
};
