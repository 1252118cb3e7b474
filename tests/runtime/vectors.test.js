// The runtime against tests/vectors/learner-state.json, which the tests in C# read too.
'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { Answers, Codec, Rules, plain, state, vectors } = require('./modules.js');

for (const { why, id, key } of vectors.keys) test(`key: ${why}`, () => assert.equal(Codec.key(id), key));

for (const { why, written, normalised } of vectors.numbers) test(`number: ${why}`, () => assert.equal(Answers.number(written), normalised));

for (const { why, written, folded } of vectors.words) test(`word: ${why}`, () => assert.equal(Answers.folded(written), folded));

for (const { why, type, right, answer, ...expected } of vectors.answers) {
  test(`answer, ${type}: ${why}`, () => {
    const key = { type, right };
    assert.deepEqual({
      isRight: Answers.isRight(key, answer),
      saved: Answers.saved(key, answer),
      response: Answers.response(type, answer),
      pattern: Answers.pattern(key),
      result: Answers.result(key, answer),
    }, expected);
    assert.equal(Answers.isSavedRight(key, Answers.saved(key, answer)), expected.isRight);
  });
}

for (const { why, state: written, text } of vectors.states) {
  test(`state: ${why}`, () => {
    assert.equal(Codec.encode(state(written)), text);
    assert.deepEqual(plain(Codec.decode(text)), plain(state(written)));
  });
}

const filled = (text, length = 0) => text.padEnd(length, text.slice(-1));

for (const { why, text, filledTo, again, againFilledTo } of vectors.texts) {
  test(`text: ${why}`, () => {
    const decoded = Codec.decode(filled(text, filledTo));
    const expected = filled(again, againFilledTo);
    assert.equal(Codec.encode(decoded), expected);
    assert.deepEqual(plain(decoded), plain(Codec.decode(expected)));
  });
}

const keyed = ids => ids.map(Codec.key);

for (const { why: partWhy, part, states } of vectors.parts) {
  for (const { why, done, declared, answers, ...expected } of states) {
    test(`part, ${partWhy}: ${why}`, () => {
      const reached = state({
        done: keyed(done),
        declared,
        answers: Object.fromEntries(Object.entries(answers).map(([id, saved]) => [Codec.key(id), saved])),
      });
      assert.deepEqual({
        complete: Rules.isComplete(part, reached),
        points: Rules.points(part, reached).won,
        score: Rules.score(part, reached),
      }, expected);
    });
  }
}
