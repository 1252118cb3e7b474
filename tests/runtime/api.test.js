// Finding the LMS's API, and calling it so that nothing it does can stop the course.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attempt, findApi, guarded, isYes } from '../../templates/runtime/api.js';

const API = { LMSInitialize: () => 'true' };

/** Windows within each other, from the outermost inwards: each is its properties, or 'foreign' for another origin's. Gives the innermost. */
const windows = (...all) => all.reduce((parent, properties) => {
  const win = properties === 'foreign'
    ? Object.defineProperty({}, 'API', { get() { throw new Error('another origin'); } })
    : { ...properties };
  win.parent = parent ?? win;
  win.top = parent?.top ?? win;
  return win;
}, null);

/** As many windows as asked for. */
const many = count => Array.from({ length: count }, () => ({}));

test('the API is found in the own window', () => {
  const win = windows({ API });
  assert.deepEqual(findApi(win), { api: API, win });
});

test('the nearest one is taken, with the window that it lies in', () => {
  const near = { LMSInitialize: () => 'true' };
  const win = windows({ API }, { API: near }, {});
  const found = findApi(win);
  assert.equal(found.api, near);
  assert.equal(found.win, win.parent);
});

for (const [why, win, isFound] of [
  ['an element that is named "API" is none', windows({ API: {} }), false],
  ['it is looked for beyond such an element', windows({ API }, { API: {} }, {}), true],
  ['it is looked for beyond another origin\'s window', windows({ API }, 'foreign', {}), true],
  ['there is none', windows({}, {}), false],
  ['fifty windows are looked at', windows({ API }, ...many(49)), true],
  ['and no more', windows({ API }, ...many(50)), false],
  ['the opener has it', windows({ opener: windows({ API }) }), true],
  ['the opener\'s parent has it, as in "New window (simple)"', windows({ opener: windows({ API }, {}) }), true],
  ['the outermost window\'s opener has it', windows({ opener: windows({ API }) }, {}, {}), true],
  ['the opener\'s opener has it', windows({ opener: windows({ opener: windows({ API }) }) }), true],
  ['the opener is gone', windows({ opener: null }), false],
  ['the opener is another origin\'s', windows({ opener: windows('foreign') }), false],
  ['the window that has the opener is another origin\'s', Object.defineProperty(windows({}), 'top', { get() { throw new Error('another origin'); } }), false],
]) {
  test(`the API: ${why}`, () => assert.equal(findApi(win)?.api, isFound ? API : undefined));
}

/** A window that was opened by one, that was opened by one … */
const openedBy = (count, innermost) => count === 0 ? innermost : windows({ opener: openedBy(count - 1, innermost) });

for (const [count, isFound] of [[5, true], [6, false]]) {
  test(`of openers that were opened in turn ${isFound ? 'five are' : 'the sixth is not'} looked at`, () =>
    assert.equal(findApi(openedBy(count, windows({ API })))?.api, isFound ? API : undefined));
}

test('windows that have opened each other are not looked at for ever', () => {
  const [one, other] = [windows({}), windows({})];
  [one.opener, other.opener] = [other, one];
  assert.equal(findApi(one), null);
});

test('the own window\'s parents come before whoever opened it', () => {
  const near = { LMSInitialize: () => 'true' };
  assert.equal(findApi(windows({ API: near }, { opener: windows({ API }) })).api, near);
});

test('the own opener comes before the outermost window\'s', () => {
  const near = { LMSInitialize: () => 'true' };
  assert.equal(findApi(windows({ opener: windows({ API }) }, { opener: windows({ API: near }) })).api, near);
});

for (const [answer, expected] of [['true', true], ['1', true], ['false', false], ['0', false], ['', false], [null, false], ['true\n0', false], ['<html>true', false]]) {
  test(`the answer ${JSON.stringify(answer)} means ${expected ? 'yes' : 'no'}`, () => assert.equal(isYes(answer), expected));
}

for (const [why, method, expected] of [
  ['text is given as it is', () => '1~d', '1~d'],
  ['what is no text is made one', () => true, 'true'],
  ['so is a number', () => 0, '0'],
  ['null is null', () => null, null],
  ['nothing is null', () => undefined, null],
  ['a call that throws is null', () => { throw new Error('gone'); }, null],
  ['what cannot be read as text is null', () => ({ toString() { throw new Error('no'); } }), null],
  ['what reads as nothing is null', () => ({ toString: () => undefined }), null],
  ['a missing method is null', undefined, null],
]) {
  test(`a guarded call: ${why}`, () => assert.equal(guarded({ LMSGetValue: method })('LMSGetValue', 'cmi.suspend_data'), expected));
}

test('a guarded call passes on its arguments, and the API as this', () => {
  const api = { kept: 'kept', LMSSetValue(...values) { return [this.kept, ...values].join(); } };
  assert.equal(guarded(api)('LMSSetValue', 'a', 'b'), 'kept,a,b');
});

test('what can be read is read, and what throws gives null', () => {
  assert.equal(attempt(() => 'read'), 'read');
  assert.equal(attempt(() => { throw new Error('no'); }), null);
});
