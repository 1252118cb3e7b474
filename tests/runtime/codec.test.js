// The text that the LMS keeps of a learner: what the examples in tests/vectors do not tell.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_CHARACTERS, decode, emptyState, encode, encodeToFit, markOf, twinOf } from '../../templates/runtime/codec.js';
import { ids, keyed, none, plain, question, state } from './states.js';

for (const value of [undefined, null, 0, true, {}, ['1~d']]) {
  test(`an LMS that gives ${JSON.stringify(value)} gives no state`, () => assert.deepEqual(plain(decode(value)), plain(emptyState())));
}

test('keys and answers are written in the order of their characters, whatever order they were given in', () => {
  const written = state({ done: ['bbbbb', 'aaaaa'], checked: ['ddddd', 'Ddddd'], answers: { zzzzz: ['abc', 'a'], kkkkk: ['abc', 'b'] } });
  assert.equal(encode(written), '1~paaaaabbbbb~cDddddddddd~qkkkkkabcb.zzzzzabca.');
});

test('an empty state is its version and no more', () => assert.equal(encode(emptyState()), '1'));

test('a field of a later version is carried along, in its place after the others', () => {
  assert.deepEqual(decode('1~e1.2~d').later, ['e1.2']);
  assert.equal(encode(decode('1~e1.2~d')), '1~d~e1.2');
});

test('several of them are carried along in their order', () => assert.deepEqual(decode('1~x1~e2~mabc').later, ['x1', 'e2', 'mabc']));

for (const [why, text, mark] of [
  ['its field with the letter m', '1~d~mabcd1234', 'mabcd1234'],
  ['also after fields of a later version', '1~xm1~mabcd1234', 'mabcd1234'],
  ['none in a text that has no such field', '1~d~x1', ''],
  ['none in no text', '', ''],
]) {
  test(`the mark of a state is ${why}`, () => assert.equal(markOf(decode(text)), mark));
}

for (const [text, twin] of [['1~d', '1~d~z'], ['1', '1~z'], ['1~d~z', '1~d'], ['1~z', '1'], ['1~d~z1', '1~d~z1~z']]) {
  test(`the twin of "${text}" is "${twin}"`, () => assert.equal(twinOf(text), twin));
}

for (const [why, length] of [['short', 100], ['as long as one is kept', MOST_CHARACTERS - 2]]) {
  test(`a text that is ${why} has a twin that means the same, and that one too`, () => {
    const text = `1~d~p${'aaaaa'.repeat(10)}~x`.padEnd(length, 'x');
    for (const other of [twinOf(text), twinOf(twinOf(text))]) assert.deepEqual(plain(decode(other)), plain(decode(text)));
    assert.notEqual(twinOf(text), text);
  });
}

test('what the part at hand does not know is kept while there is room', () => {
  const part = { ...none, pages: [{ id: 'en', obligatory: true }] };
  const all = state({ done: keyed(['en', 'borttagen']), checked: keyed(['borttagen.a']), answers: { [keyed(['borttagen'])]: ['aaa', 'b'] }, later: ['x1'] });
  assert.equal(encodeToFit(part, all), encode(all));
});

for (const [length, isKept] of [[MOST_CHARACTERS - 2, true], [MOST_CHARACTERS - 1, false]]) {
  test(`a text of ${length} characters ${isKept ? 'leaves room for its twin, and is kept' : 'does not'}`, () => {
    const text = '1~d~x'.padEnd(length, 'x');
    assert.equal(encodeToFit(none, decode(text)), isKept ? text : '1~d');
  });
}

const LONGEST = '-123456789_123456';

test('where there is no room, what the part at hand knows is kept whole, with the mark', () => {
  const pages = ids('sida', 100).map(id => ({ id, obligatory: true }));
  const questions = ids('fraga', 50).map(id => question(id, 'new'));
  const checks = ids('ruta', 100);
  const part = { pages, questions, checks, share: null };
  const own = {
    done: keyed(pages.map(page => page.id)),
    checked: keyed(checks),
    declared: true,
    answers: Object.fromEntries(questions.map(({ id }) => [keyed([id]), ['new', LONGEST]])),
    later: ['mabcd1234'],
  };
  const all = state({
    ...own,
    done: [...own.done, ...keyed(ids('borttagen', 400))],
    checked: [...own.checked, ...keyed(ids('borttagen', 10))],
    later: ['x1', ...own.later],
  });
  assert.deepEqual(plain(decode(encodeToFit(part, all))), plain(state(own)));
});

test('answers to what questions once were make room for what is known', () => {
  // Short answers now, long ones in the version before: the build has seen to room for the short ones only.
  const questions = ids('fraga', 200).map(id => question(id, 'new'));
  const part = { ...none, pages: [{ id: 'en', obligatory: true }], questions };
  const answers = Object.fromEntries(questions.map(({ id }, at) => [keyed([id]), at === 0 ? ['new', '1'] : ['old', LONGEST]]));
  const text = encodeToFit(part, state({ done: keyed(['en']), answers }));
  assert.ok(text.length <= MOST_CHARACTERS, `${text.length} characters`);
  assert.deepEqual(plain(decode(text)), plain(state({ done: keyed(['en']), answers: { [keyed(['fraga-0'])]: ['new', '1'] } })));
});
