// The runtime against tests/vectors/learner-state.json, which the tests in C# read too.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, isRight, isSavedRight, numberIn, response, responsePattern, resultOf, savedForm } from '../../templates/runtime/answers.js';
import { decode, encode } from '../../templates/runtime/codec.js';
import { keyOf } from '../../templates/runtime/keys.js';
import { isComplete, pointsIn, scoreOf } from '../../templates/runtime/rules.js';
import { keyed, plain, state, vectors } from './states.js';

for (const { why, id, key } of vectors.keys) test(`key: ${why}`, () => assert.equal(keyOf(id), key));

for (const { why, written, normalised } of vectors.numbers) test(`number: ${why}`, () => assert.equal(numberIn(written), normalised));

for (const { why, written, folded } of vectors.words) test(`word: ${why}`, () => assert.equal(fold(written), folded));

for (const { why, type, right, answer, ...expected } of vectors.answers) {
  test(`answer, ${type}: ${why}`, () => {
    const key = { type, right };
    assert.deepEqual({
      isRight: isRight(key, answer),
      saved: savedForm(key, answer),
      response: response(type, answer),
      pattern: responsePattern(key),
      result: resultOf(key, answer),
    }, expected);
    assert.equal(isSavedRight(key, savedForm(key, answer)), expected.isRight);
  });
}

for (const { why, state: written, text } of vectors.states) {
  test(`state: ${why}`, () => {
    assert.equal(encode(state(written)), text);
    assert.deepEqual(plain(decode(text)), plain(state(written)));
  });
}

const filled = (text, length = 0) => text.padEnd(length, text.slice(-1));

for (const { why, text, filledTo, again, againFilledTo } of vectors.texts) {
  test(`text: ${why}`, () => {
    const decoded = decode(filled(text, filledTo));
    const expected = filled(again, againFilledTo);
    assert.equal(encode(decoded), expected);
    assert.deepEqual(plain(decoded), plain(decode(expected)));
  });
}

for (const { why: partWhy, part, states } of vectors.parts) {
  for (const { why, done, declared, answers, ...expected } of states) {
    test(`part, ${partWhy}: ${why}`, () => {
      const reached = state({
        done: keyed(done),
        declared,
        answers: Object.fromEntries(Object.entries(answers).map(([id, saved]) => [keyOf(id), saved])),
      });
      assert.deepEqual({
        complete: isComplete(part, reached),
        points: pointsIn(part, reached).won,
        score: scoreOf(part, reached),
      }, expected);
    });
  }
}
