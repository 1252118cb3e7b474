// What is known of a call by what the browser notes of the LMS's requests.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWitness } from '../../templates/runtime/traces.js';
import { beacon, createClock, createWindow, network, request } from './doubles.js';

/** A window whose calls leave the traces that they are told to. */
const witnessed = (change = win => win) => {
  const clock = createClock();
  const win = createWindow(clock);
  const witness = createWitness(change(win));
  return {
    ...clock,
    ...win,
    call: (...traces) => witness(() => {
      traces.forEach(trace => win.note(trace));
      return 'true';
    }),
  };
};

const elsewhere = { name: 'https://lms.example/somewhere-else' };

for (const [why, traces, lateTraces, first, last] of [
  ['an LMS that leaves no trace is believed', [], [], true, true],
  ['a request that was answered has arrived', [request(200)], [], true, true],
  ['so has one that was made by fetch', [request(200, { initiatorType: 'fetch' })], [], true, true],
  ['whether it was answered well, the LMS says itself', [request(500)], [], true, true],
  ['a request without an answer has not arrived', [request(0)], [], false, false],
  ['nor has one that was made by fetch', [request(0, { initiatorType: 'fetch' })], [], false, false],
  ['a browser that does not tell the status says nothing against a request', [request(undefined)], [], true, true],
  ['a picture without an answer is no request of the LMS', [request(0, { initiatorType: 'img' })], [], true, true],
  ['a beacon that comes with a request went in its place', [request(200), beacon(200)], [], false, false],
  ['a beacon may be noted late', [request(200)], [beacon(200)], true, false],
  ['a beacon may go to the very address of the request', [request(200)], [beacon(200, { name: request().name })], true, false],
  ['a request may have a query that the beacon has not', [request(200, { name: `${request().name}?a=2` })], [beacon(200)], true, false],
  ['one of several late beacons is enough', [request(200)], [beacon(200, elsewhere), beacon(200)], true, false],
  ['a beacon to another address is somebody else\'s', [request(200)], [beacon(0, elsewhere)], true, true],
  ['a picture that is noted late is no beacon', [request(200)], [request(0, { initiatorType: 'img' })], true, true],
  ['a beacon that was sent before the call is another call\'s', [request(200)], [beacon(0, { startTime: 4999 })], true, true],
  ['a beacon that is sent as the call begins is its own', [request(200)], [beacon(0, { startTime: 5000 })], true, false],
]) {
  test(`${why}`, () => {
    const { call, note, pass } = witnessed();
    const { answer, fate } = call(...traces);
    assert.equal(answer, 'true');
    assert.equal(fate(), first, 'at once');
    pass(500);
    lateTraces.forEach(note);
    assert.equal(fate(), last, 'later');
  });
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
    call(request(200));
    const { fate } = call();
    assert.equal(fate(), null, 'at once');
    note(trace);
    assert.equal(fate(), expected, 'later');
  });
}

test('of several beacons one that was refused is enough', () => {
  const { call } = witnessed();
  call(request(200));
  assert.equal(call(beacon(200), beacon(403)).fate(), false);
});

test('where the LMS sends its requests is learnt anew from each', () => {
  const { call } = witnessed();
  call(request(200));
  call(request(200, elsewhere));
  assert.equal(call(beacon(200)).fate(), null);
  assert.equal(call(beacon(200, elsewhere)).fate(), true);
});

test('without a network nothing has arrived, until there is one', () => {
  const { call } = witnessed();
  const { fate } = call(request(200));
  try {
    network.onLine = false;
    assert.equal(fate(), false);
  } finally {
    network.onLine = true;
  }
  assert.equal(fate(), true);
});

test('a browser that does not tell of its network is believed to have one', () => {
  const { call } = witnessed();
  const { fate } = call(request(200));
  try {
    delete network.onLine;
    assert.equal(fate(), true);
  } finally {
    network.onLine = true;
  }
});

test('what the observer has been given counts as what is taken from it', () => {
  const { call, note, deliver } = witnessed();
  const { fate } = call(request(200));
  note(beacon(200));
  deliver();
  assert.equal(fate(), false);
});

test('what was noted before a call is not its own', () => {
  const { call, note } = witnessed();
  note(request(0));
  assert.equal(call().fate(), true);
});

test('after the next call nothing is added to what is known of one', () => {
  const { call, note, pass } = witnessed();
  call(request(200));
  const [first, startTime] = [call(), 5000];
  pass(500);
  const second = call();
  note(beacon(0, { startTime }));
  assert.equal(first.fate(), null);
  assert.equal(second.fate(), null);
});

for (const [why, change] of [
  ['cannot be observed', win => ({ ...win, PerformanceObserver: undefined })],
  ['throws when it is to be observed', win => ({ ...win, PerformanceObserver: class { observe() { throw new Error('no'); } } })],
  ['is another origin\'s', () => new Proxy({}, { get() { throw new Error('no'); } })],
]) {
  test(`an LMS in a window that ${why} is believed`, () => assert.equal(witnessed(change).call(request(0)).fate(), true));
}

test('where the window has no marks, every beacon counts', () => {
  const { call, note } = witnessed(win => ({ ...win, PerformanceMark: undefined }));
  const { fate } = call(request(200));
  note(beacon(200, { startTime: 1 }));
  assert.equal(fate(), false);
});
