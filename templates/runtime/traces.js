// @ts-check

/**
 * What the browser notes of the requests that an LMS makes while it saves. An LMS may answer "true" although nothing has arrived: Totara and Moodle catch
 * a request that cannot be sent, send a beacon in its place, and call that a success (docs/session.md, "When an answer is believed"). Knows no SCORM.
 *
 * @typedef {boolean | null} Fate
 *   Whether what a call told the LMS has arrived; null where it went by beacon alone and the browser has not noted what came of that.
 */

import { attempt } from './api.js';

/** Without the query, to which Moodle adds that it is a beacon. @param {PerformanceEntry} entry */
const addressOf = ({ name }) => name.split('?')[0];

/** Whether a beacon did not reach what it was sent to, or was led on from there, as to a login page. @param {PerformanceResourceTiming} beacon */
const isRefused = ({ responseStatus, redirectStart }) => responseStatus < 1 || responseStatus >= 400 || redirectStart > 0;

/**
 * @param {any} win The API's window, where its requests are noted.
 * @returns Makes a call, and gives its answer, a function that tells its fate as far as is known by then (after the next call nothing is added to that), and whether its
 *   request was led on to another address or answered with HTTP status 400 to 409, as happens to whoever has been logged out.
 */
export const createWitness = win => {
  /** What has been noted since the latest call began. @type {PerformanceResourceTiming[]} */
  let entries = [];
  /** Where the LMS sends its requests. */
  let address = '';
  // Not getEntries: the page of an LMS may have filled that list long ago.
  const observer = attempt(() => new win.PerformanceObserver((/** @type {any} */ list) => entries.push(...list.getEntries())));
  attempt(() => observer.observe({ type: 'resource' }));
  const note = () => attempt(() => entries.push(...observer.takeRecords()));

  /** @param {() => string | null} call */
  return call => {
    note();
    /** @type {PerformanceResourceTiming[]} */
    const own = entries = [];
    // By the clock that entries are timed by.
    const began = attempt(() => new win.PerformanceMark('sco').startTime);
    const answer = call();
    note();
    /** @type {any} */
    const request = own.find(({ initiatorType }) => /^(xmlhttp|fetch)/.test(initiatorType));
    if (request) address = addressOf(request);

    /** @returns {Fate} */
    const fate = () => {
      note();
      if (navigator.onLine === false || request?.responseStatus === 0) return false;
      const beacons = own.filter(entry => entry.initiatorType === 'beacon' && addressOf(entry) === address && entry.startTime >= began);
      // Where there was a request, a beacon went in its place.
      if (beacons.some(beacon => request || isRefused(beacon))) return false;
      return request || !address || beacons.some(beacon => beacon.responseStatus) ? true : null;
    };
    return { answer, fate, isAstray: request?.redirectStart > 0 || /^40/.test(request?.responseStatus) };
  };
};
