// @ts-check

/**
 * What the browser notes of the requests that an LMS makes while it saves. An LMS may answer "true" although nothing has arrived: Totara and Moodle catch
 * a request that cannot be sent, send a beacon in its place, and call that a success (docs/session.md, "When an answer is believed"). Knows no SCORM.
 *
 * @typedef {boolean | null} Fate
 *   Whether what a call told the LMS has arrived; null where it went by beacon alone and the browser has not noted what came of that.
 */

import { attempt } from './api.js';

/** Without the query, to which Moodle adds that it is a beacon; empty where there is no entry. @param {PerformanceEntry | undefined} entry */
const addressOf = entry => entry?.name.split('?')[0] ?? '';

/** Whether a beacon did not reach what it was sent to, or was redirected from there, as to a login page. @param {PerformanceResourceTiming} beacon */
const isRefused = ({ responseStatus, redirectStart }) => responseStatus < 1 || responseStatus >= 400 || redirectStart > 0;

/**
 * @param {any} win The API's window, where its requests are noted.
 * @returns Makes a call, and gives its answer, a function that tells its fate as far as is known by then, and whether what it sent was answered as whoever has been
 *   logged out is answered: redirected, or with HTTP status 400 to 409, or (which tells only where the LMS then refuses) 200 to 209.
 */
export const createWitness = win => {
  /** All that has been noted: an entry may come long after its request. @type {any[]} */
  const entries = [];
  /** Where the LMS sends its requests. */
  let address = '';
  /** Whether the latest trace was a request and no lone beacon. */
  let isDirect = false;
  // Not getEntries: the page of an LMS may have filled that list long ago.
  const observer = attempt(() => new win.PerformanceObserver((/** @type {any} */ list) => entries.push(...list.getEntries())));
  attempt(() => observer.observe({ type: 'resource' }));
  /** By the clock that entries are timed by; where there is none, nothing counts as noted. */
  const time = () => attempt(() => new win.PerformanceMark('sco').startTime);

  /** @param {() => string | null} call */
  return call => {
    const began = time();
    const answer = call();
    const ended = time();
    /** What the call has sent to save: no other script of that window runs meanwhile. A request that was not over then is another one: Moodle asks for its table of contents. */
    const sent = () => {
      attempt(() => entries.push(...observer.takeRecords()));
      return entries.filter(({ initiatorType, startTime, responseEnd }) => startTime >= began && startTime <= ended &&
        (initiatorType === 'beacon' || (initiatorType === 'xmlhttprequest' && responseEnd <= ended)));
    };

    /** @param {boolean} isOver Whether nothing more is waited for: then an LMS that makes requests has made none. @returns {Fate} */
    const fate = isOver => {
      const request = sent().find(({ initiatorType }) => initiatorType !== 'beacon');
      address = addressOf(request) || address || addressOf(sent()[0]);
      const beacons = sent().filter(entry => entry.initiatorType === 'beacon' && addressOf(entry) === address);
      // Where there was a request, a beacon went in its place.
      if (navigator.onLine === false || request?.responseStatus === 0 || beacons.some(beacon => request || isRefused(beacon))) return false;
      if (request || beacons.length) isDirect = !!request;
      return request || !address || beacons.some(beacon => beacon.responseStatus) ? true : isOver && isDirect ? false : null;
    };
    return /** @type {const} */ ([answer, fate, sent().some(({ redirectStart, responseStatus }) => redirectStart > 0 || /^[24]0/.test(responseStatus))]);
  };
};
