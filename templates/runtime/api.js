// @ts-check

/**
 * The LMS's SCORM 1.2 API: finding it, and calling it so that nothing it does can stop the course.
 *
 * @typedef {Record<'LMSInitialize' | 'LMSFinish' | 'LMSCommit' | 'LMSGetValue' | 'LMSSetValue' | 'LMSGetLastError', (...values: string[]) => unknown>} Api
 */

const MOST_FRAMES = 50;
const MOST_OPENERS = 5;

/** What reading gives; null where it throws, as a property of another origin's window does. @template T @param {() => T} read @returns {T | null} */
export const attempt = read => {
  try {
    return read();
  } catch {
    return null;
  }
};

/** From a window outwards, since Totara's lies nearest. @param {any} from @returns {{ api: Api, win: any } | null} The API and the window it lies in. */
const findUpwards = from => {
  for (let win = from, hops = 0; win && hops < MOST_FRAMES; hops++) {
    // An element with the id "API" would be found under that name too, hence the look at the method.
    const api = attempt(() => win.API.LMSInitialize && win.API);
    if (api) return { api, win };
    // The outermost window is its own parent: the other hops look at it again.
    win = attempt(() => win.parent);
  }
  return null;
};

/** Own window and its parents, then the same from whoever opened them. @param {any} win */
export const findApi = win => {
  let found = findUpwards(win);
  for (const start of [win, attempt(() => win.top)]) {
    let opener = attempt(() => start.opener);
    for (let hops = 0; !found && opener && hops < MOST_OPENERS; hops++) {
      found = findUpwards(opener);
      opener = attempt(() => opener.opener);
    }
  }
  return found;
};

/** Whether an answer means that all went well. @param {string | null} answer */
export const isYes = answer => answer === 'true' || answer === '1';

/**
 * Calls the API so that nothing that it does can stop the course.
 * @param {Api} api @returns {(name: keyof Api, ...values: string[]) => string | null} null where the method is missing, throws, or gives nothing that can be read.
 */
export const guarded = api => (name, ...values) => attempt(() => /** @type {any} */ (api[name](...values)).toString()) ?? null;
