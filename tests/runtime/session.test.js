// The session against an LMS as Totara's, or one that answers wrong: templates/runtime/scorm.js without a document. What the browser does to it is in the browser tests.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSession } from '../../templates/runtime/scorm.js';

const DATA = 'cmi.suspend_data';
const STATUS = 'cmi.core.lesson_status';
const HOUR = 3600_000;

/** An LMS that keeps what it is told and takes each commit; `wrong` answers in its place. */
const lmsOf = (kept, wrong = {}) => {
  const calls = [];
  const values = { 'cmi.core.lesson_mode': 'normal', 'cmi.interactions._count': '0', ...kept };
  const api = {
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSCommit: () => 'true',
    LMSGetValue: element => values[element] ?? '',
    LMSSetValue: (element, value) => (values[element] = value, 'true'),
    LMSGetLastError: () => '0',
    ...wrong,
  };
  const told = Object.fromEntries(Object.entries(api).map(([name, answer]) => [name, (...args) => {
    calls.push([name, ...args].join(' '));
    return answer(...args);
  }]));
  return { api: told, calls, values };
};

/** A clock and timers that go when they are told to. */
const surroundings = () => {
  const timers = [];
  const time = { now: 0 };
  const pass = milliseconds => {
    const end = time.now + milliseconds;
    for (let next; (next = timers.filter(timer => timer.at <= end).sort((one, other) => one.at - other.at)[0]);) {
      timers.splice(timers.indexOf(next), 1);
      time.now = Math.max(time.now, next.at);
      next.action();
    }
    time.now = end;
  };
  const news = [];
  return { time, pass, news, now: () => time.now, later: (action, wait) => timers.push({ action, at: time.now + wait }), saved: well => news.push(well) };
};

for (const [slow, wait] of [[0, 1000], [300, 1500]]) {
  test(`after a commit of ${slow} ms the next one waits ${wait}: five times as long, and a second at the least`, () => {
    const around = surroundings();
    const waits = [];
    const { api } = lmsOf({}, { LMSCommit: () => (around.time.now += slow, 'true') });
    const session = openSession(api, { ...around, later: (_, milliseconds) => waits.push(milliseconds) });
    session.setStatus(false);
    session.saveLocation('las');
    assert.deepEqual(waits, [wait]);
  });
}

const commits = calls => calls.filter(call => call.startsWith('LMSCommit')).length;

for (const [why, wrong] of [
  ['says that it has none', { LMSGetValue: () => '', LMSGetLastError: () => '301' }],
  ['throws', { LMSGetValue: () => { throw new Error('gone'); }, LMSGetLastError: () => '101' }],
]) {
  test(`where the LMS ${why} when asked for the status, nothing is written over it`, () => {
    const { api, calls, values } = lmsOf({ [STATUS]: 'completed' }, wrong);
    assert.equal(openSession(api, surroundings()), null);
    assert.ok(!calls.some(call => /^LMS(Set|Commit|Finish)/.test(call)), calls.join('\n'));
    assert.equal(values[STATUS], 'completed');
  });
}

test('an LMS that has no errors to tell is used', () => {
  const { api } = lmsOf({ [STATUS]: 'incomplete' });
  delete api.LMSGetLastError;
  assert.notEqual(openSession(api, surroundings()), null);
});

test('a session left open is used, where it answers', () => {
  const { api } = lmsOf({ [STATUS]: 'incomplete' }, { LMSInitialize: () => 'false' });
  assert.notEqual(openSession(api, surroundings()), null);
});

test('what is done after trouble is over waits no longer than otherwise', () => {
  let up = true;
  const { api, values } = lmsOf({ [STATUS]: 'incomplete' }, { LMSCommit: () => String(up) });
  const around = surroundings();
  const session = openSession(api, around);
  session.setStatus(false);
  up = false;
  session.saveData('1~d');
  around.pass(HOUR);
  up = true;
  assert.ok(session.pause());
  session.saveLocation('las');
  around.pass(2000);
  assert.equal(values['cmi.core.lesson_location'], 'las');
});

test('a learner who goes on makes the next try come sooner', () => {
  let up = true;
  const { api } = lmsOf({ [STATUS]: 'incomplete' }, { LMSCommit: () => String(up) });
  const around = surroundings();
  const session = openSession(api, around);
  session.setStatus(false);
  up = false;
  session.saveData('1~d');
  around.pass(HOUR);
  up = true;
  session.saveLocation('las');
  around.pass(2000);
  assert.equal(around.news.at(-1), true);
});

for (const [why, jump] of [['forwards', HOUR], ['backwards', -HOUR]]) {
  test(`a clock that jumps ${why} while the LMS answers puts off the next commit by a minute at most`, () => {
    const around = surroundings();
    let jumps = 0;
    const { api, calls } = lmsOf({ [STATUS]: 'incomplete' }, { LMSCommit: () => (jumps++ || (around.time.now += jump), 'true') });
    const session = openSession(api, around);
    session.setStatus(false);
    session.saveData('1~d');
    around.pass(60_000);
    assert.equal(commits(calls), 2);
  });
}

test('on the way out all is told, also to an LMS that only ever says no', () => {
  const { api, values } = lmsOf({ [STATUS]: 'incomplete' }, { LMSCommit: () => 'false' });
  const session = openSession(api, surroundings());
  session.setStatus(false);
  session.saveInteraction('en', [['type', 'choice']]);
  session.finish(true);
  assert.equal(values['cmi.interactions.0.type'], 'choice');
});

test('on the way out after trouble the state goes before the answers: a beacon that is too big is lost whole', () => {
  let [up, leaving] = [true, false];
  const kept = {};
  let told = {};
  const { api } = lmsOf({ [STATUS]: 'incomplete' }, {
    LMSSetValue: (element, value) => (told[element] = value, 'true'),
    LMSCommit: () => {
      if (!up) return 'false';
      if (!leaving || JSON.stringify(told).length <= 65_536) Object.assign(kept, told);
      told = {};
      return 'true';
    },
  });
  const session = openSession(api, surroundings());
  session.setStatus(false);
  up = false;
  session.saveLocation('las');
  session.pause();
  session.saveData('1~d');
  for (let at = 0; at < 400; at++) session.saveInteraction(`en-fraga-med-ett-langt-namn-${at}`, [['type', 'choice'], ['correct_responses.0.pattern', '{a,b,c}'], ['student_response', 'a,b,c'], ['result', 'correct']]);
  [up, leaving] = [true, true];
  session.finish(true);
  assert.equal(kept[DATA], '1~d');
});

for (const [count, rows] of [['0', ['0', '1']], ['7', ['7', '8']], ['', []], ['none', []]]) {
  test(`an LMS that has "${count}" interactions gets ${rows.length ? `the rows ${rows}` : 'none'}`, () => {
    const { api, calls } = lmsOf({ 'cmi.interactions._count': count });
    const session = openSession(api, surroundings());
    for (const id of ['en', 'tva', 'en']) session.saveInteraction(id, [['type', 'choice'], ['result', id === 'en' ? 'correct' : 'wrong']]);
    session.pause();
    const told = calls.filter(call => call.startsWith('LMSSetValue cmi.interactions')).map(call => call.replace('LMSSetValue cmi.interactions.', ''));
    assert.deepEqual(told, rows.flatMap((row, at) => [`${row}.id ${['en', 'tva'][at]}`, `${row}.type choice`, `${row}.result ${['correct', 'wrong'][at]}`]));
  });
}
