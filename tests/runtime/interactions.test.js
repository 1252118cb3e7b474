// Answers to questions, as rows of cmi.interactions.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitBegun } from './doubles.js';

const saveTo = ({ session, pass, calls }) => {
  for (const id of ['en', 'tva', 'en']) session.saveInteraction(id, [['type', 'choice'], ['weighting', null], ['result', id === 'en' ? 'correct' : 'wrong']]);
  pass(1000);
  return calls();
};

const rows = (first, second) => [
  `interactions.${first}.id "en"`, `interactions.${first}.type "choice"`, `interactions.${first}.result "correct"`,
  `interactions.${second}.id "tva"`, `interactions.${second}.type "choice"`, `interactions.${second}.result "wrong"`,
  'commit',
];

test('each question has a row of its own, which a new answer overwrites', () => assert.deepEqual(saveTo(visitBegun()), rows(0, 1)));

test('a new session goes on after the rows that there are', () => {
  const kept = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`cmi.interactions.${at}.id`, 'en']));
  assert.deepEqual(saveTo(visitBegun({ kept })), rows(7, 8));
});

for (const count of ['', 'none', null]) {
  test(`an LMS that says that it has ${JSON.stringify(count)} interactions gets none`, () => {
    const visit = visitBegun({ wrong: { LMSGetValue: (get, element) => element === 'cmi.interactions._count' ? count : get(element) } });
    assert.deepEqual(saveTo(visit), []);
  });
}

test('how many there are is asked once, and only when there is an answer', () => {
  let asked = 0;
  const visit = visitBegun({ wrong: { LMSGetValue: (get, element) => (asked += Number(element === 'cmi.interactions._count'), get(element)) } });
  assert.equal(asked, 0);
  saveTo(visit);
  assert.equal(asked, 1);
});

test('where the LMS is done with the part, no answer is told and nothing is asked', () => {
  let asked = 0;
  const visit = visitBegun({
    kept: { 'cmi.core.lesson_status': 'completed' },
    wrong: { LMSGetValue: (get, element) => (asked += Number(element === 'cmi.interactions._count'), get(element)) },
  });
  assert.deepEqual(saveTo(visit), []);
  assert.equal(asked, 0);
});
