// Two states of one learner made into one: for when the LMS answers late, or another window has gone on.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { union } from '../../templates/runtime/codec.js';
import { keyed, none, plain, question, state } from './states.js';

test('of two states the union has what either has, and of what differs what is newer', () => {
  const newer = state({ done: ['aaaaa'], checked: ['ccccc'], answers: { qqqqq: ['abc', 'a'] } });
  const older = state({ done: ['bbbbb'], checked: ['eeeee'], declared: true, answers: { qqqqq: ['abc', 'b'], rrrrr: ['abc', 'c'] }, later: ['x1'] });
  assert.deepEqual(plain(union(none, newer, older)), plain(state({
    done: ['aaaaa', 'bbbbb'], checked: ['ccccc', 'eeeee'], declared: true, answers: { qqqqq: ['abc', 'a'], rrrrr: ['abc', 'c'] }, later: ['x1'],
  })));
});

for (const [newer, older, declared] of [[true, false, true], [false, true, true], [false, false, false]]) {
  test(`a part is ${declared ? '' : 'not '}declared done where the newer state says ${newer} and the older one ${older}`, () =>
    assert.equal(union(none, state({ declared: newer }), state({ declared: older })).declared, declared));
}

test('of two marks the newer is kept, and every other field of either', () => {
  const [newer, older] = [state({ later: ['mnew', 'x1'] }), state({ later: ['e2', 'mold', 'x0'] })];
  assert.deepEqual(union(none, newer, older).later, ['mnew', 'x1', 'e2']);
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
  ['of two to what it once was the newer is kept', ['old', '2'], ['old', '3'], ['old', '2']],
]) {
  test(`of two answers to a question: ${why}`, () => {
    const part = { ...none, questions: [question('fraga', 'new')] };
    const [one, other] = [newer, older].map(answer => state({ answers: { [keyed(['fraga'])]: answer } }));
    assert.deepEqual(plain(union(part, one, other)), plain(state({ answers: { [keyed(['fraga'])]: kept } })));
  });
}

test('an answer that only one of the two has is kept', () => {
  const part = { ...none, questions: [question('fraga', 'new')] };
  const [answered, unanswered] = [state({ answers: { [keyed(['fraga'])]: ['new', '2'] } }), state({})];
  assert.deepEqual(plain(union(part, answered, unanswered)), plain(answered));
  assert.deepEqual(plain(union(part, unanswered, answered)), plain(answered));
});
