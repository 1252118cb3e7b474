// When a part is complete and what its score is: what the examples in tests/vectors do not tell.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answerTo, hasPoints, isComplete, isEarned, isMark, isPageDone, isWon, knownIn, nextStatus, pointsIn, progressIn, remainingPages, scoreOf,
} from '../../templates/runtime/rules.js';
import { keyed, none, plain, question, state } from './states.js';

/** Pages of which some are obligatory. */
const pagesOf = (all, obligatory) => all.map(id => ({ id, obligatory: obligatory.includes(id) }));
const answered = (id, ...answer) => state({ answers: { [keyed([id])]: answer } });

for (const [status, complete, next] of [
  ['not attempted', false, 'incomplete'],
  ['', false, 'incomplete'],
  ['not attempted', true, 'completed'],
  ['incomplete', false, 'incomplete'],
  ['incomplete', true, 'completed'],
  ['browsed', false, 'incomplete'],
  ['browsed', true, 'completed'],
  ['completed', false, 'completed'],
  ['passed', false, 'passed'],
  ['passed', true, 'passed'],
  ['failed', false, 'failed'],
  ['failed', true, 'completed'],
]) {
  test(`"${status}" and ${complete ? '' : 'not '}complete is "${next}"`, () => assert.equal(nextStatus(status, complete), next));
}

for (const [status, earned] of [['completed', true], ['passed', true], ['failed', false], ['incomplete', false], ['', false]]) {
  test(`whose status is "${status}" is ${earned ? '' : 'not '}done`, () => assert.equal(isEarned(status), earned));
}

for (const [why, pages, done, declared, complete, remaining] of [
  ['the only obligatory page is left', pagesOf(['en'], ['en']), [], false, false, ['en']],
  ['the only obligatory page is done', pagesOf(['en'], ['en']), ['en'], false, true, []],
  ['the only obligatory page is left, though the learner says that all is done', pagesOf(['en'], ['en']), [], true, false, ['en']],
  ['the only obligatory page is done and another is left', pagesOf(['en', 'extra'], ['en']), ['en'], false, true, []],
  ['the only obligatory page is left and another is done', pagesOf(['en', 'extra'], ['en']), ['extra'], false, false, ['en']],
  ['no page is obligatory and the learner has not said so', pagesOf(['en'], []), ['en'], false, false, []],
  ['no page is obligatory and the learner has said so', pagesOf(['en'], []), [], true, true, []],
]) {
  test(`a part is ${complete ? '' : 'not '}complete where ${why}`, () => {
    const [part, reached] = [{ ...none, pages }, state({ done: keyed(done), declared })];
    assert.equal(isComplete(part, reached), complete);
    assert.deepEqual(remainingPages(part, reached).map(page => page.id), remaining);
  });
}

for (const [won, has] of [[3, false], [4, true], [5, true]]) {
  test(`of 5 points ${won} are ${has ? 'enough' : 'too few'} where 80 per cent are asked for, and page and points are both needed`, () => {
    const questions = ['a', 'b', 'c', 'd', 'e'].map(id => question(id, 'new'));
    const part = { ...none, pages: pagesOf(['en'], ['en']), questions, share: 80 };
    const answers = Object.fromEntries(questions.map(({ id }, at) => [keyed([id]), ['new', at < won ? '1' : '2']]));
    const reached = state({ done: keyed(['en']), answers });
    assert.deepEqual(pointsIn(part, reached), { won, of: 5 });
    assert.equal(hasPoints(part, reached), has);
    assert.equal(isComplete(part, reached), has);
    assert.equal(isComplete(part, { ...reached, done: new Set() }), false);
    assert.equal(hasPoints({ ...part, share: null }, reached), true);
  });
}

for (const [why, part, reached, score] of [
  ['no question gives points', { questions: [question('en', 'new', 0)] }, answered('en', 'new', '1'), null],
  ['no question gives points, though some are asked for', { questions: [question('en', 'new', 0)], share: 80 }, answered('en', 'new', '1'), null],
  ['nothing is answered', { questions: [question('en', 'new')] }, state({}), null],
  ['nothing is answered, but points are asked for', { questions: [question('en', 'new')], share: 80 }, state({}), 0],
  ['only what gives no points is answered', { questions: [question('en', 'new', 0), question('tva', 'new')] }, answered('en', 'new', '1'), null],
  ['only what a question once was is answered', { questions: [question('en', 'new')] }, answered('en', 'old', '1'), null],
  ['one of two is answered, wrong', { questions: [question('en', 'new'), question('tva', 'new')] }, answered('en', 'new', '2'), 0],
  ['one of two is answered, right', { questions: [question('en', 'new'), question('tva', 'new')] }, answered('en', 'new', '1'), 50],
  ['one of three is answered, right', { questions: [question('en', 'new'), question('tva', 'new', 2)] }, answered('en', 'new', '1'), 33],
  ['two points of three', { questions: [question('en', 'new', 2), question('tva', 'new')] }, answered('en', 'new', '1'), 67],
]) {
  test(`where ${why} the score is ${score}`, () => assert.equal(scoreOf({ ...none, ...part }, reached), score));
}

for (const [why, obligatory, done, expected] of [
  ['the obligatory pages are counted', ['en', 'tva'], ['en', 'extra'], { done: 1, of: 2 }],
  ['one obligatory page is counted', ['en'], ['extra'], { done: 0, of: 1 }],
  ['where none is, all are', [], ['en', 'extra'], { done: 2, of: 3 }],
]) {
  test(`progress: ${why}`, () => assert.deepEqual(progressIn({ ...none, pages: pagesOf(['en', 'tva', 'extra'], obligatory) }, state({ done: keyed(done) })), expected));
}

test('a page is done when its key is among those done', () => {
  assert.equal(isPageDone(state({ done: keyed(['en']) }), 'en'), true);
  assert.equal(isPageDone(state({ done: ['en'] }), 'en'), false);
});

for (const [why, reached, answer, won] of [
  ['a right answer', answered('en', 'new', '1'), '1', true],
  ['a wrong answer', answered('en', 'new', '2'), '2', false],
  ['an answer to what it once was', answered('en', 'old', '1'), null, false],
  ['an answer to another question', answered('tva', 'new', '1'), null, false],
]) {
  test(`the answer to a question, and whether it gives its points: ${why}`, () => {
    assert.equal(answerTo(reached, question('en', 'new')), answer);
    assert.equal(isWon(reached, question('en', 'new')), won);
  });
}

for (const [field, expected] of [['mabcd1234', true], ['m', true], ['xm', false]]) {
  test(`"${field}" is ${expected ? 'a' : 'no'} mark`, () => assert.equal(isMark(field), expected));
}

test('of a state the part at hand knows its pages, boxes and questions as they are, and whose it is', () => {
  const part = { ...none, pages: pagesOf(['en'], []), checks: ['en.ruta'], questions: [question('fraga', 'new'), question('annan', 'new')] };
  const [fraga, annan, borttagen] = keyed(['fraga', 'annan', 'borttagen']);
  const all = state({
    done: keyed(['en', 'borttagen', 'en.ruta']),
    checked: keyed(['en.ruta', 'borttagen', 'en']),
    declared: true,
    answers: { [fraga]: ['new', '1'], [annan]: ['old', '1'], [borttagen]: ['new', '1'] },
    later: ['x1', 'mabcd1234'],
  });
  assert.deepEqual(plain(knownIn(part, all)), plain(state({
    done: keyed(['en']), checked: keyed(['en.ruta']), declared: true, answers: { [fraga]: ['new', '1'] }, later: ['mabcd1234'],
  })));
  assert.equal(knownIn(part, { ...all, declared: false }).declared, false);
});
