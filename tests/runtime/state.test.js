// What holds for the runtime's state whatever it is, and what only the runtime has.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_CHARACTERS, decode, encode, encodeToFit, twinOf, union } from '../../templates/runtime/codec.js';
import { keyOf } from '../../templates/runtime/keys.js';
import { nextStatus, progressIn } from '../../templates/runtime/rules.js';
import { plain, state, vectors } from './states.js';

const BYTES = 256;

for (const { why, text } of vectors.states) {
  test(`any byte of a stored text may be another: ${why}`, () => {
    for (let at = 0; at < text.length; at++) {
      for (let byte = 0; byte < BYTES; byte++) {
        const mutated = text.slice(0, at) + String.fromCharCode(byte) + text.slice(at + 1);
        const again = encode(decode(mutated));
        assert.equal(encode(decode(again)), again, JSON.stringify(mutated));
      }
    }
  });

  test(`a stored text may be cut anywhere: ${why}`, () => {
    for (let length = 0; length < text.length; length++) {
      const again = encode(decode(text.slice(0, length)));
      assert.equal(encode(decode(again)), again, text.slice(0, length));
    }
  });
}

for (const value of [undefined, null, 0, true, {}, ['1~d']]) {
  test(`an LMS that gives ${JSON.stringify(value)} gives no state`, () => assert.equal(encode(decode(value)), '1'));
}

/** As many ids as asked for, and their keys. */
const ids = (prefix, count) => Array.from({ length: count }, (_, at) => `${prefix}-${at}`);
const keyed = all => all.map(keyOf);
const question = (id, fingerprint) => ({ id, type: 'numeric', right: ['1', '1'], points: 1, fingerprint });
const LONGEST = '-123456789_123456';

test('what the part at hand does not know is kept while there is room', () => {
  const part = { pages: [{ id: 'en', obligatory: true }], questions: [], checks: [], share: null };
  const all = state({ done: keyed(['en', 'borttagen']), checked: keyed(['borttagen.a']), answers: { [keyOf('borttagen')]: ['aaa', 'b'] }, later: ['x1'] });
  assert.equal(encodeToFit(part, all), encode(all));
});

test('where there is none, what the part at hand knows is kept whole', () => {
  const pages = ids('sida', 100).map(id => ({ id, obligatory: true }));
  const questions = ids('fraga', 50).map(id => question(id, 'new'));
  const checks = ids('ruta', 100);
  const part = { pages, questions, checks, share: null };
  const own = {
    done: keyed(pages.map(page => page.id)),
    checked: keyed(checks),
    declared: true,
    answers: Object.fromEntries(questions.map(({ id }) => [keyOf(id), ['new', LONGEST]])),
  };
  const all = state({ ...own, done: [...own.done, ...keyed(ids('borttagen', 400))], later: ['x1'] });
  assert.deepEqual(plain(decode(encodeToFit(part, all))), plain(state(own)));
});

test('answers to what questions once were make room for what is known', () => {
  // Short answers now, long ones in the version before: the build has seen to room for the short ones only.
  const questions = ids('fraga', 200).map(id => question(id, 'new'));
  const part = { pages: [{ id: 'en', obligatory: true }], questions, checks: [], share: null };
  const answers = Object.fromEntries(questions.map(({ id }, at) => [keyOf(id), at === 0 ? ['new', '1'] : ['old', LONGEST]]));
  const text = encodeToFit(part, state({ done: keyed(['en']), answers }));
  assert.ok(text.length <= MOST_CHARACTERS, `${text.length} characters`);
  assert.deepEqual(plain(decode(text)), plain(state({ done: keyed(['en']), answers: { [keyOf('fraga-0')]: ['new', '1'] } })));
});

const none = { pages: [], questions: [], checks: [], share: null };

test('of two states the union has what either has, and of what differs what is newer', () => {
  const newer = state({ done: ['aaaaa'], checked: ['ccccc'], answers: { qqqqq: ['abc', 'a'] } });
  const older = state({ done: ['bbbbb'], checked: ['eeeee'], declared: true, answers: { qqqqq: ['abc', 'b'], rrrrr: ['abc', 'c'] }, later: ['x1'] });
  assert.deepEqual(plain(union(none, newer, older)), plain(state({
    done: ['aaaaa', 'bbbbb'], checked: ['ccccc', 'eeeee'], declared: true, answers: { qqqqq: ['abc', 'a'], rrrrr: ['abc', 'c'] }, later: ['x1'],
  })));
});

test('a box that has just been unticked is not ticked again by another window', () => {
  const [newer, older] = [state({ checked: ['ccccc'] }), state({ checked: ['ccccc', 'eeeee', 'fffff'] })];
  assert.deepEqual(plain(union(none, newer, older, ['eeeee'])), plain(state({ checked: ['ccccc', 'fffff'] })));
});

test('nor is one unticked that has been ticked since', () => {
  const [newer, older] = [state({ checked: ['eeeee'] }), state({ checked: ['eeeee'] })];
  assert.deepEqual(plain(union(none, newer, older, ['eeeee'])), plain(state({ checked: ['eeeee'] })));
});

for (const [why, newer, older, kept] of [
  ['a right one is not lost to a newer wrong one', ['new', '2'], ['new', '1'], ['new', '1']],
  ['a newer right one is kept', ['new', '1'], ['new', '2'], ['new', '1']],
  ['of two wrong ones the newer is kept', ['new', '2'], ['new', '3'], ['new', '2']],
  ['one to the question as it is now is not lost to one to what it once was', ['old', '1'], ['new', '2'], ['new', '2']],
  ['nor by being the newer', ['new', '2'], ['old', '1'], ['new', '2']],
]) {
  test(`of two answers to a question: ${why}`, () => {
    const part = { ...none, questions: [question('fraga', 'new')] };
    const [one, other] = [newer, older].map(answer => state({ answers: { [keyOf('fraga')]: answer } }));
    assert.deepEqual(plain(union(part, one, other)), plain(state({ answers: { [keyOf('fraga')]: kept } })));
  });
}

for (const [status, complete, next] of [
  ['not attempted', false, 'incomplete'],
  ['', false, 'incomplete'],
  ['not attempted', true, 'completed'],
  ['incomplete', false, 'incomplete'],
  ['incomplete', true, 'completed'],
  ['browsed', true, 'completed'],
  ['completed', false, 'completed'],
  ['passed', false, 'passed'],
  ['passed', true, 'passed'],
  ['failed', false, 'failed'],
  ['failed', true, 'completed'],
]) {
  test(`"${status}" and ${complete ? '' : 'not '}complete is "${next}"`, () => assert.equal(nextStatus(status, complete), next));
}

for (const [why, obligatory, done, expected] of [
  ['the obligatory pages are counted', ['en', 'tva'], ['en', 'extra'], { done: 1, of: 2 }],
  ['where none is, all are', [], ['en', 'extra'], { done: 2, of: 3 }],
]) {
  test(`progress: ${why}`, () => {
    const pages = ['en', 'tva', 'extra'].map(id => ({ id, obligatory: obligatory.includes(id) }));
    const { done: count, of } = progressIn({ pages, questions: [], checks: [], share: null }, state({ done: keyed(done) }));
    assert.deepEqual({ done: count, of }, expected);
  });
}

for (const [why, length] of [['short', 100], ['as long as it may be', 3500], ['a character shorter than that', 3499]]) {
  test(`a text that is ${why} has a twin that means the same, and that one too`, () => {
    const text = `1~d~p${'aaaaa'.repeat(10)}~x`.padEnd(length, 'x');
    const twin = twinOf(text);
    assert.notEqual(twin, text);
    assert.notEqual(twinOf(twin), twin);
    for (const other of [twin, twinOf(twin)]) {
      assert.ok(other.length <= MOST_CHARACTERS);
      assert.deepEqual(plain({ ...decode(other), later: [] }), plain({ ...decode(text), later: [] }));
    }
  });
}
