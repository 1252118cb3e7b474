// Work that was found in the tab: whose it is, and what becomes of it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from '../../templates/runtime/codec.js';
import { isTheirs, rejoined, workIn } from '../../templates/runtime/recovery.js';
import { keyed, none, plain, question, state } from './states.js';

const [EN, TVA] = ['paaaaa', 'paaaaabbbbb'];

for (const [why, record, data, expected] of [
  ['nothing was kept', '', `1~${EN}~mann`, false],
  ['an empty text was kept', ` 1~${EN}~mann`, `1~${EN}~mann`, false],

  ['the mark is theirs and the LMS lacks some of it', `1~${TVA}~mann 1~${EN}~mann`, `1~${EN}~mann`, true],
  ['the mark is theirs and the LMS has all of it', `1~${TVA}~mann 1~${EN}~mann`, `1~${TVA}~mann`, false],
  ['the mark is theirs and the LMS has all of it in its twin', `1~${TVA}~mann 1~${EN}~mann`, `1~${TVA}~mann~z`, false],
  ['the mark is theirs and the LMS had nothing then', `1~${TVA}~mann `, `1~${EN}~mann`, true],

  ['the mark is another\'s, and so was what it builds on', `1~${TVA}~mann 1~${EN}~mann`, '1~mbo', false],
  ['the mark is another\'s, and what it builds on had none', `1~${TVA}~mann 1~${EN}`, '1~mbo', null],
  ['the mark is another\'s, and the LMS had nothing then', `1~${TVA}~mann `, '1~mbo', null],
  ['the LMS has a mark and the work has none, though it builds on one', `1~${TVA} 1~${EN}~mann`, '1~mbo', false],
  ['the LMS has a mark and neither the work nor what it builds on has one', `1~${TVA} 1~${EN}`, '1~mbo', null],

  ['the LMS has no mark, and still has what the work builds on', `1~${TVA}~mann 1~${EN}`, `1~${EN}`, true],
  ['the LMS has no mark, still has what the work builds on, and that is all', `1~${EN} 1~${EN}`, `1~${EN}`, false],
  ['the LMS has no mark, and has gone on', `1~${TVA}~mann 1~${EN}`, `1~${TVA}`, null],
  ['the LMS has lost the mark', `1~${TVA}~mann 1~${EN}~mann`, `1~${EN}`, null],

  ['the LMS has nothing, and had something then', `1~${TVA}~mann 1~${EN}~mann`, '', false],
  ['the LMS has nothing, and had something without a mark then', `1~${TVA} 1~${EN}`, '', false],
  ['the LMS has nothing, and had nothing then', `1~${TVA}~mann `, '', null],
  ['the LMS has nothing that can be read, and had something then', `1~${TVA}~mann 1~${EN}~mann`, 'another package\'s', null],
]) {
  const said = new Map([[true, 'theirs, and new'], [false, 'not theirs, or not new'], [null, 'nobody knows whose']]).get(expected);
  test(`work is ${said} where ${why}`, () => assert.equal(isTheirs(none, record, data), expected));
}

test('the work in a record is the text before the space', () => {
  assert.equal(workIn('1~d 1~paaaaa'), '1~d');
  assert.equal(workIn('1~d '), '1~d');
});

test('what a record builds on may be any text, spaces among it', () =>
  assert.equal(isTheirs(none, '1~d another package\'s state', 'another package\'s state'), true));

const part = { ...none, questions: [question('fraga', 'new')] };
const [FRAGA] = keyed(['fraga']);
const text = parts => encode(state(parts));
const answered = (...answer) => ({ answers: { [FRAGA]: answer } });

for (const [why, base, work, data, expected] of [
  ['pages done in either are done', { done: ['aaaaa'] }, { done: ['aaaaa', 'bbbbb'] }, { done: ['aaaaa', 'ccccc'] }, { done: ['aaaaa', 'bbbbb', 'ccccc'] }],
  ['what was declared in either is declared', {}, {}, { declared: true }, { declared: true }],
  ['a box that was ticked is ticked', {}, { checked: ['aaaaa'] }, {}, { checked: ['aaaaa'] }],
  ['a box that was unticked is unticked', { checked: ['aaaaa', 'bbbbb'] }, { checked: ['bbbbb'] }, { checked: ['aaaaa', 'bbbbb'] }, { checked: ['bbbbb'] }],
  ['a box that the LMS has since had ticked is ticked', {}, {}, { checked: ['aaaaa'] }, { checked: ['aaaaa'] }],
  ['a box that the LMS has since had unticked, and that was left as it was, is ticked', { checked: ['aaaaa'] }, { checked: ['aaaaa'] }, {}, { checked: ['aaaaa'] }],
  ['a right answer is not lost to the LMS\'s wrong one', {}, answered('new', '1'), answered('new', '2'), answered('new', '1')],
  ['the LMS\'s right answer is not lost to a wrong one', {}, answered('new', '2'), answered('new', '1'), answered('new', '1')],
  ['of two wrong answers the one in this tab is kept', {}, answered('new', '2'), answered('new', '3'), answered('new', '2')],
  ['the LMS\'s answer to the question as it is now is kept', {}, answered('old', '1'), answered('new', '2'), answered('new', '2')],
  ['the mark of the work is kept', {}, { later: ['mann'] }, { later: ['x1'] }, { later: ['mann', 'x1'] }],
]) {
  test(`work that is joined with what the LMS has: ${why}`, () =>
    assert.deepEqual(plain(rejoined(part, `${text(work)} ${text(base)}`, text(data))), plain(state(expected))));
}

test('unticking alone is work that the LMS does not have', () =>
  assert.equal(isTheirs(none, '1~mann 1~caaaaa~mann', '1~caaaaa~mann'), true));
