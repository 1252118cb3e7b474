// How a session is opened, and what may be written in it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitTo } from './doubles.js';

const DATA = 'cmi.suspend_data';
const LOCATION = 'cmi.core.lesson_location';
const STATUS = 'cmi.core.lesson_status';

/** A method that answers otherwise when it is asked for an element. */
const giving = (element, answer) => (right, asked) => asked === element ? answer() : right(asked);
const thrown = () => { throw new Error('gone'); };
const unreadable = () => ({ toString: thrown });

/** An LMS that cannot read an element: it gives nothing, and says so when it is asked for the error next. */
const unread = element => {
  let latest = '';
  return {
    LMSGetValue: (right, asked) => {
      latest = asked;
      return asked === element ? '' : right(asked);
    },
    LMSGetLastError: () => latest === element ? '301' : '0',
  };
};

for (const [why, wrong] of [
  ['cannot be asked', { LMSGetValue: thrown }],
  ['gives null for the status', { LMSGetValue: giving(STATUS, () => null) }],
  ['gives null for the state', { LMSGetValue: giving(DATA, () => null) }],
  ['gives a status that is no text', { LMSGetValue: giving(STATUS, unreadable) }],
  ['gives a state that is no text', { LMSGetValue: giving(DATA, unreadable) }],
  ['did not open, and says that it could not read the state', { LMSInitialize: () => 'false', ...unread(DATA) }],
  ['says that it has no status', { LMSGetValue: giving(STATUS, () => ''), LMSGetLastError: () => '301' }],
  ['says that something is wrong, and did not open', { LMSInitialize: () => 'false', LMSGetLastError: () => '101' }],
]) {
  test(`an LMS that ${why} gets no session, and nothing is written over what it has`, () => {
    const visit = visitTo({ kept: { [STATUS]: 'completed' }, wrong });
    assert.equal(visit.session, null);
    assert.deepEqual(visit.calls(), []);
  });
}

/** LMSInitialize that does what it is to do and answers otherwise. */
const opening = answer => open => (open(''), answer);

for (const [why, wrong] of [
  ['a session left open is used, where it answers', { LMSInitialize: opening('false') }],
  ['an LMS that has no errors to tell is used, where it has a status', { LMSGetLastError: thrown }],
  ['so is one that answers "1" for yes', { LMSInitialize: opening('1'), LMSGetLastError: () => '201' }],
  ['an LMS that cannot give the place is used', { LMSGetValue: giving(LOCATION, thrown) }],
]) {
  test(why, () => assert.equal(visitTo({ kept: { [STATUS]: 'incomplete' }, wrong }).session?.reached, 'incomplete'));
}

test('a session tells what the LMS had', () => {
  const { session } = visitTo({ kept: { [STATUS]: 'incomplete', [DATA]: '1~d', [LOCATION]: 'las' } });
  assert.deepEqual([session.mode, session.data, session.location, session.reached, session.storedData()], ['normal', '1~d', 'las', 'incomplete', '1~d']);
});

test('where the LMS cannot give the place, there is none', () => {
  const visit = visitTo({ wrong: { LMSGetValue: giving(LOCATION, thrown) } });
  assert.equal(visit.session.location, '');
  visit.session.report(false, null);
  assert.deepEqual(visit.calls(), ['lesson_status "incomplete"', 'exit "suspend"', 'commit']);
});

test('on the first visit the part is begun, and that is committed at once', () => {
  const visit = visitTo();
  visit.session.report(false, null);
  assert.deepEqual(visit.calls(), ['lesson_status "incomplete"', 'exit "suspend"', 'commit']);
});

test('what the LMS already has is not told again', () => {
  const visit = visitTo({ kept: { [STATUS]: 'incomplete' } });
  visit.session.report(false, null);
  visit.session.report(false, null);
  assert.deepEqual(visit.calls(), ['exit "suspend"', 'commit']);
});

test('a part that is done when it is opened is completed at once', () => {
  const visit = visitTo();
  visit.session.report(true, 80);
  assert.deepEqual(visit.calls(), ['lesson_status "completed"', 'score.min "0"', 'score.max "100"', 'score.raw "80"', 'exit ""', 'commit']);
});

/** All that can be done in a session, up to its end. */
const doAll = ({ session, pass }) => {
  session.report(true, 80);
  session.saveLocation('las');
  session.saveData('1~d');
  session.saveInteraction('en', [['type', 'choice']]);
  pass(1000);
  session.saveLocation('lyssna');
  session.pause();
  session.leave();
};

test('in review mode only the state and the place are written', () => {
  const visit = visitTo({ kept: { [STATUS]: 'completed', [DATA]: '1' } });
  assert.equal(visit.session.mode, 'review');
  doAll(visit);
  assert.deepEqual(visit.calls(), ['suspend_data "1~d"', 'lesson_location "las"', 'commit', 'lesson_location "lyssna"', 'commit', 'finish']);
});

test('in browse mode nothing is written, and where there is no status nothing is finished', () => {
  const visit = visitTo({ mode: 'browse' });
  assert.equal(visit.session.mode, 'browse');
  doAll(visit);
  assert.deepEqual(visit.calls(), []);
});

test('a mode that SCORM does not know is taken for the normal one', () => {
  const visit = visitTo({ wrong: { LMSGetValue: giving('cmi.core.lesson_mode', () => 'Normal') } });
  assert.equal(visit.session.mode, 'normal');
});

test('that the part is done is registered only when that has surely arrived', () => {
  const visit = visitTo();
  visit.session.report(true, null);
  assert.equal(visit.session.isRegistered(), false);
  visit.pass(1000);
  assert.equal(visit.session.isRegistered(), true);
});

test('it is registered from the start where the LMS has it', () => {
  assert.equal(visitTo({ kept: { [STATUS]: 'passed' } }).session.isRegistered(), true);
  assert.equal(visitTo({ kept: { [STATUS]: 'incomplete' } }).session.isRegistered(), false);
});
