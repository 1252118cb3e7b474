// What is known of a call by what the browser notes of the LMS's requests.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWitness } from '../../templates/runtime/traces.js';
import { beacon, createClock, createWindow, network, request } from './doubles.js';

/** When the first call is made. */
const FIRST = 5001;

/** A window whose calls leave the traces that they are told to. */
const witnessed = (change = win => win) => {
  const clock = createClock();
  const win = createWindow(clock);
  const witness = createWitness(change(win));
  return {
    ...clock,
    ...win,
    /** Takes no time, but begins later than the one before. */
    call: (...traces) => {
      clock.pass(1);
      const [answer, fate, looksLoggedOut] = witness(() => {
        traces.forEach(trace => win.note(trace));
        return 'true';
      });
      return { answer, fate, looksLoggedOut };
    },
  };
};

const elsewhere = { name: 'https://lms.example/somewhere-else' };

for (const [why, traces, lateTraces, first, last] of [
  ['an LMS that leaves no trace is believed', [], [], true, true],
  ['a request that was answered has arrived', [request(200)], [], true, true],
  ['whether it was answered well, the LMS says itself', [request(500)], [], true, true],
  ['a request without an answer has not arrived', [request(0)], [], false, false],
  ['a request that is over only after the call is not the one that saved', [request(0, { responseEnd: FIRST + 1 })], [], true, true],
  ['nor is one that was made by fetch, which no call can wait for', [request(0, { initiatorType: 'fetch' })], [], true, true],
  ['a browser that does not tell the status says nothing against a request', [request(undefined)], [], true, true],
  ['a picture without an answer is no request of the LMS', [request(0, { initiatorType: 'img' })], [], true, true],
  ['a beacon that comes with a request went in its place', [request(200), beacon(200)], [], false, false],
  ['a beacon may be noted late', [request(200)], [beacon(200)], true, false],
  ['a beacon may go to the very address of the request', [request(200)], [beacon(200, { name: request().name })], true, false],
  ['a request may have a query that the beacon has not', [request(200, { name: `${request().name}?a=2` })], [beacon(200)], true, false],
  ['one of several late beacons is enough', [request(200)], [beacon(200, elsewhere), beacon(200)], true, false],
  ['a beacon to another address is somebody else\'s', [request(200)], [beacon(0, elsewhere)], true, true],
  ['a picture that is noted late is no beacon', [request(200)], [request(0, { initiatorType: 'img' })], true, true],
  ['a request may be noted late', [], [request(0, { responseEnd: FIRST })], true, false],
  ['a beacon that was sent before the call is another call\'s', [request(200)], [beacon(0, { startTime: FIRST - 1 })], true, true],
  ['a beacon that is sent after the call is another call\'s', [request(200)], [beacon(0, { startTime: FIRST + 1 })], true, true],
  ['the first commit may go by beacon', [], [beacon(0)], true, false],
  ['and arrive', [], [beacon(200)], true, true],
]) {
  test(`${why}`, () => {
    const { call, note, pass } = witnessed();
    const { answer, fate } = call(...traces);
    assert.equal(answer, 'true');
    assert.equal(fate(false), first, 'at once');
    pass(500);
    lateTraces.forEach(trace => note({ startTime: FIRST, ...trace }));
    assert.equal(fate(false), last, 'later');
  });
}

test('the table of contents that Moodle asks for in the same call says nothing of what went by beacon', () => {
  const { call, note } = witnessed();
  const contents = request(200, { name: 'https://lms.example/mod/scorm/prereqs.php', responseEnd: FIRST + 100 });
  call(request(200)).fate(false);
  for (const [status, expected] of [[500, false], [200, true]]) {
    const { fate } = call(contents);
    note(beacon(status));
    assert.equal(fate(false), expected);
  }
});

for (const [answered, trace, expected] of [
  ['as ever, which tells where the LMS then refuses', request(200), true],
  ['with a redirection', request(500, { redirectStart: 1 }), true],
  ['403', request(403), true],
  ['500', request(500), false],
  ['not at all', request(0), false],
]) {
  test(`a request that is answered ${answered} ${expected ? 'may' : 'does not'} mean that the learner is logged out`, () =>
    assert.equal(witnessed().call(trace).looksLoggedOut, expected));
}

for (const [why, trace, expected] of [
  ['that was answered well has arrived', beacon(200), true],
  ['that was answered just so has arrived', beacon(399), true],
  ['that was refused has not', beacon(400), false],
  ['that met a failing server has not', beacon(503), false],
  ['that found no server has not', beacon(0), false],
  ['that was led on, as to a login page, has not', beacon(200, { redirectStart: 1 }), false],
  ['whose status the browser does not tell: nobody knows', beacon(undefined), null],
  ['to another address says nothing', beacon(200, elsewhere), null],
]) {
  test(`a beacon and no request, ${why}`, () => {
    const { call, note } = witnessed();
    call(request(200)).fate(false);
    const { fate } = call();
    assert.equal(fate(false), null, 'at once');
    note(trace);
    assert.equal(fate(false), expected, 'later');
  });
}

test('of several beacons one that was refused is enough', () => {
  const { call } = witnessed();
  call(request(200));
  assert.equal(call(beacon(200), beacon(403)).fate(false), false);
});

test('where the LMS sends its requests is learnt anew from each', () => {
  const { call } = witnessed();
  call(request(200)).fate(false);
  call(request(200, elsewhere)).fate(false);
  assert.equal(call(beacon(200)).fate(false), null);
  assert.equal(call(beacon(200, elsewhere)).fate(false), true);
});

test('without a network nothing has arrived, until there is one', () => {
  const { call } = witnessed();
  const { fate } = call(request(200));
  try {
    network.onLine = false;
    assert.equal(fate(false), false);
  } finally {
    network.onLine = true;
  }
  assert.equal(fate(false), true);
});

test('a browser that does not tell of its network is believed to have one', () => {
  const { call } = witnessed();
  const { fate } = call(request(200));
  try {
    delete network.onLine;
    assert.equal(fate(false), true);
  } finally {
    network.onLine = true;
  }
});

test('what the observer has been given counts as what is taken from it', () => {
  const { call, note, deliver } = witnessed();
  const { fate } = call(request(200));
  note(beacon(200));
  deliver();
  assert.equal(fate(false), false);
});

test('what was noted before a call is not its own', () => {
  const { call, note } = witnessed();
  note(request(0));
  assert.equal(call().fate(false), true);
});

test('a beacon that is noted after the next call began is that of the call that sent it', () => {
  const { call, note } = witnessed();
  call(request(200));
  const [first, second] = [call(), call()];
  note(beacon(0, { startTime: FIRST + 1 }));
  assert.deepEqual([first.fate(false), second.fate(false)], [false, null]);
});

for (const [why, traces, expected] of [
  ['has sent requests until now', [request(200)], false],
  ['sends nothing but beacons of late', [request(200), beacon(200)], null],
  ['has sent beacons, and then requests again', [beacon(200), request(200)], false],
  ['has never left a trace', [], true],
]) {
  test(`a call without any trace, when nothing more is waited for, of an LMS that ${why}`, () => {
    const { call } = witnessed();
    for (const trace of traces) call(trace).fate(false);
    assert.equal(call().fate(true), expected);
  });
}

for (const [why, change] of [
  ['cannot be observed', win => ({ ...win, PerformanceObserver: undefined })],
  ['throws when it is to be observed', win => ({ ...win, PerformanceObserver: class { observe() { throw new Error('no'); } } })],
  ['is another origin\'s', () => new Proxy({}, { get() { throw new Error('no'); } })],
]) {
  test(`an LMS in a window that ${why} is believed`, () => assert.equal(witnessed(change).call(request(0)).fate(false), true));
}

test('where the window has no marks, no trace is any call\'s, and the LMS is believed', () =>
  assert.equal(witnessed(win => ({ ...win, PerformanceMark: undefined })).call(request(0)).fate(true), true));
