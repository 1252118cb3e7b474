// What stands around a session in the tests: a clock, the LMS's window with what the browser notes of its requests, and Totara (tests/lms/totara.js) with its server.

import { openSession } from '../../templates/runtime/scorm.js';
import { totara } from '../lms/totara.js';

export const HOUR = 3600_000;

/** The way to the network as the browser tells of it; Node 20 has no navigator, later ones have one that tells nothing. */
export const network = { onLine: true };
Object.defineProperty(globalThis, 'navigator', { value: network, configurable: true });

/** A clock and timers that go when they are told to. What it shows may be set; timers and the times of traces go on by what has passed. */
export const createClock = () => {
  const timers = [];
  let [passed, shift] = [5000, 0];
  return {
    now: () => passed + shift,
    passed: () => passed,
    later: (action, milliseconds) => timers.push({ action, at: passed + milliseconds }),
    /** Lets time pass, with all that is due in it. */
    pass: milliseconds => {
      const end = passed + milliseconds;
      for (let next; (next = timers.filter(timer => timer.at <= end).sort((one, other) => one.at - other.at)[0]);) {
        timers.splice(timers.indexOf(next), 1);
        passed = Math.max(passed, next.at);
        next.action();
      }
      passed = end;
    },
    /** Lets time pass while the page is stopped. */
    stop: milliseconds => { passed += milliseconds; },
    set: milliseconds => { shift += milliseconds; },
    /** How many timers wait. */
    waiting: () => timers.length,
  };
};

/** A window as far as it notes requests. An observer is told nothing that it has not asked for. */
export const createWindow = clock => {
  const observers = [];
  return {
    PerformanceMark: class {
      startTime = clock.passed();
    },
    PerformanceObserver: class {
      records = [];
      constructor(heard) {
        this.heard = heard;
      }
      observe({ type }) {
        if (type === 'resource') observers.push(this);
      }
      takeRecords() {
        return this.records.splice(0);
      }
    },
    /** Until it is told otherwise, a request is over at once, as one that is waited for. */
    note: trace => observers.forEach(observer => observer.records.push({ startTime: clock.passed(), responseEnd: clock.passed(), redirectStart: 0, ...trace })),
    /** As a browser does when nothing else goes on. */
    deliver: () => observers.forEach(observer => {
      const records = observer.takeRecords();
      observer.heard({ getEntries: () => records });
    }),
  };
};

const ADDRESS = 'https://lms.example/mod/scorm/datamodel.php';
export const request = (responseStatus, more) => ({ initiatorType: 'xmlhttprequest', name: ADDRESS, responseStatus, ...more });
export const beacon = (responseStatus, more) => ({ initiatorType: 'beacon', name: `${ADDRESS}?api=beacon`, responseStatus, ...more });

const TAKEN = 'true\n0';

/** What a server does with what it is sent: what the LMS's script answers for it, whether it is kept, what the browser notes at once and half a second later. */
export const servers = {
  up: { answer: TAKEN, isKept: true, traces: [request(200)] },
  refuses: { answer: 'false\n101', traces: [request(200)] },
  fails: { answer: '500', traces: [request(500)] },
  asksForLogin: { answer: '<!DOCTYPE html>\n<html lang="sv">', traces: [request(200, { redirectStart: 1 })] },
  // A request that cannot be sent is followed by a beacon, and that is taken for a success. A browser may say at once what came of the request, or not.
  unreachable: { answer: TAKEN, traces: [request(0)], lateTraces: [beacon(0)] },
  lostLater: { answer: TAKEN, traces: [request(undefined)], lateTraces: [beacon(0)] },
  leavesNoTrace: { answer: TAKEN, isKept: true },
  // From a page that is hidden or on its way out nothing goes but beacons.
  takesBeacons: { answer: TAKEN, isKept: true, lateTraces: [beacon(200)] },
  takesSlowBeacons: { answer: TAKEN, isKept: true, lateTraces: [beacon(200)], late: 4500 },
  losesBeacons: { answer: TAKEN, lateTraces: [beacon(0)] },
  losesAllInSilence: { answer: TAKEN },
  // Not every browser tells.
  takesBeaconsInSilence: { answer: TAKEN, isKept: true, lateTraces: [beacon(undefined)] },
};

const LATE = 500;

/** @param element Such as cmi.core.exit. @param value */
const written = (element, value) => `${element.replace(/^cmi\.(core\.)?/, '')} ${JSON.stringify(value)}`;
const spoken = { LMSSetValue: written, LMSCommit: () => 'commit', LMSFinish: () => 'finish' };

/**
 * A part that is opened in Totara. `kept` is what Totara has of the learner; what is `wrong` stands in place of Totara's methods, and gets the right one before its
 * arguments.
 */
export const visitTo = ({ kept = {}, mode = 'normal', wrong = {} } = {}) => {
  const clock = createClock();
  const win = createWindow(clock);
  let calls = [];
  const visit = {
    ...clock,
    kept: { ...kept },
    server: servers.up,
    wrong,
    isHidden: false,
    /** What the session has told of how things stand. */
    news: [],
    /** When there was a commit, in seconds since the part was opened. */
    commits: [],
    /** What the session has called since this was last asked, but for what it has asked. */
    calls: () => {
      const since = calls;
      calls = [];
      return since;
    },
  };
  const send = changes => {
    const { answer, isKept, traces = [], lateTraces = [], late = LATE } = visit.server;
    traces.forEach(win.note);
    const startTime = clock.passed();
    clock.later(() => lateTraces.forEach(trace => win.note({ startTime, ...trace })), late);
    if (isKept) Object.assign(visit.kept, changes);
    return answer;
  };
  const lms = totara({ mode, mastery: '', masteryOverride: true, launchData: '', learner: 'anna' }, { ...kept }, send, () => {});
  const opened = clock.passed();
  const api = Object.fromEntries(Object.entries(lms).map(([name, method]) => [name, (...values) => {
    if (name in spoken) calls.push(spoken[name](...values));
    if (name === 'LMSCommit') visit.commits.push((clock.passed() - opened) / 1000);
    return visit.wrong[name] ? visit.wrong[name](method, ...values) : method(...values);
  }]));
  visit.session = openSession({ api, win }, { now: clock.now, later: clock.later, isHidden: () => visit.isHidden, told: news => visit.news.push(news) });
  return visit;
};

const STATUS = 'cmi.core.lesson_status';

/** A visit of one who has begun before, whose opening is over; told from then on. */
export const visitBegun = ({ kept, ...options } = {}) => {
  const visit = visitTo({ kept: { [STATUS]: 'incomplete', ...kept }, ...options });
  visit.session.report(false, null);
  visit.pass(5000);
  visit.calls();
  visit.news.length = visit.commits.length = 0;
  return visit;
};
