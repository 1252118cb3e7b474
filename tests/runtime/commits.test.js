// When a session commits, when it tries again, and what it tells of that.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR, servers, visitBegun, visitTo } from './doubles.js';

const STATUS = 'cmi.core.lesson_status';

test('what is written within a second is told together, the latest of each', () => {
  const visit = visitBegun();
  visit.session.saveData('1~d');
  visit.session.saveLocation('las');
  visit.pass(999);
  visit.session.saveLocation('lyssna');
  assert.deepEqual(visit.calls(), []);
  visit.pass(1);
  assert.deepEqual(visit.calls(), ['suspend_data "1~d"', 'lesson_location "lyssna"', 'commit']);
});

test('what the LMS has already is not told, and posts nothing', () => {
  const visit = visitBegun({ kept: { 'cmi.suspend_data': '1~d', 'cmi.core.lesson_location': 'las' } });
  visit.session.saveData('1~d');
  visit.session.saveLocation('las');
  assert.equal(visit.waiting(), 0);
  visit.pass(HOUR);
  assert.deepEqual(visit.calls(), []);
});

test('nor is what was taken back before it was told', () => {
  const visit = visitBegun();
  visit.session.saveLocation('las');
  visit.session.saveLocation('');
  visit.pass(HOUR);
  assert.deepEqual(visit.calls(), []);
  assert.equal(visit.waiting(), 0);
});

test('a new status is committed at once, with the score and all that waits', () => {
  const visit = visitBegun();
  visit.session.saveData('1~d');
  visit.session.report(true, 80);
  assert.deepEqual(visit.calls(), ['suspend_data "1~d"', 'lesson_status "completed"', 'exit ""', 'score.min "0"', 'score.max "100"', 'score.raw "80"', 'commit']);
});

test('a score that is new to a part that is done waits as anything does', () => {
  const visit = visitBegun();
  visit.session.report(true, 80);
  visit.session.report(true, 100);
  visit.calls();
  visit.pass(1000);
  assert.deepEqual(visit.calls(), ['score.raw "100"', 'commit']);
});

for (const [why, complete, score] of [['is not complete', false, 80], ['has none', true, null]]) {
  test(`no score is told of a part that ${why}`, () => {
    const visit = visitBegun();
    visit.session.report(complete, score);
    visit.pass(1000);
    assert.deepEqual(visit.calls().filter(call => call.startsWith('score')), []);
  });
}

for (const [slow, wait] of [[0, 1000], [200, 1000], [300, 1500], [HOUR, 60_000]]) {
  test(`after a commit that takes ${slow} ms the next one waits ${wait} ms`, () => {
    const visit = visitBegun();
    visit.wrong = { LMSCommit: (commit, argument) => (visit.stop(slow), commit(argument)) };
    visit.session.report(true, null);
    visit.session.saveData('1~d');
    visit.calls();
    visit.pass(wait - 1);
    assert.deepEqual(visit.calls(), []);
    visit.pass(1);
    assert.deepEqual(visit.calls(), ['suspend_data "1~d"', 'commit']);
  });
}

for (const [why, jump] of [['forwards', HOUR], ['backwards', -HOUR]]) {
  test(`a clock that is set ${why} while the LMS answers puts off the next commit by a minute at most`, () => {
    const visit = visitBegun();
    visit.wrong = { LMSCommit: (commit, argument) => (visit.set(jump), commit(argument)) };
    visit.session.report(true, null);
    visit.session.saveData('1~d');
    visit.pass(60_000);
    assert.equal(visit.kept['cmi.suspend_data'], '1~d');
  });
}

test('a clock that is set back while a commit waits makes it come no later', () => {
  const visit = visitBegun();
  visit.session.saveData('1~d');
  visit.set(-HOUR);
  visit.session.saveLocation('las');
  visit.pass(1000);
  assert.deepEqual(visit.calls(), ['suspend_data "1~d"', 'lesson_location "las"', 'commit']);
});

test('that all is saved is told a second after the commit', () => {
  const visit = visitBegun();
  visit.session.saveData('1~d');
  visit.pass(1999);
  assert.deepEqual([visit.news, visit.session.storedData()], [[], '']);
  visit.pass(1);
  assert.deepEqual([visit.news, visit.session.storedData()], [['saved'], '1~d']);
});

test('it is not told while something still waits', () => {
  const visit = visitBegun();
  visit.session.saveData('1~d');
  visit.pass(1500);
  visit.session.saveLocation('las');
  visit.pass(500);
  assert.deepEqual(visit.news, []);
  visit.pass(2000);
  assert.deepEqual(visit.news, ['saved']);
});

test('nor while a later commit is not certain', () => {
  const visit = visitBegun();
  visit.session.saveData('1~d');
  visit.pass(1500);
  visit.session.report(true, null);
  visit.pass(500);
  assert.deepEqual(visit.news, []);
  visit.pass(500);
  assert.deepEqual(visit.news, ['saved']);
});

for (const [why, server] of [['fails', servers.fails], ['finds no server', servers.unreachable]]) {
  test(`where the LMS ${why}, it is tried again after 5, 10, 20, 40 and then every 60 seconds`, () => {
    const visit = visitTo();
    visit.server = server;
    visit.session.report(false, null);
    visit.pass(200_000);
    assert.deepEqual(visit.commits, [0, 5, 15, 35, 75, 135, 195]);
    assert.deepEqual(visit.news, visit.commits.map(() => 'trouble'));
  });
}

test('once all is saved, the next trouble begins with 5 seconds again', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveData('1~d');
  visit.pass(20_000);
  visit.server = servers.up;
  visit.pass(40_000);
  assert.equal(visit.news.at(-1), 'saved');
  visit.server = servers.fails;
  visit.session.saveData('1~pAAAAA');
  visit.commits.length = 0;
  visit.pass(7000);
  const [first, second] = visit.commits;
  assert.equal(second - first, 5);
});

test('a learner who goes on makes the next try come sooner', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveData('1~d');
  visit.pass(HOUR);
  visit.server = servers.up;
  visit.session.saveLocation('las');
  visit.pass(2000);
  assert.equal(visit.news.at(-1), 'saved');
});

test('that try comes in the place of the one that was due', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveData('1~d');
  visit.pass(2000);
  visit.session.saveLocation('las');
  visit.pass(18_000);
  assert.deepEqual(visit.commits, [6, 8, 18]);
});

test('what is done after trouble is over waits no longer than otherwise', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveData('1~d');
  visit.pass(HOUR);
  visit.server = servers.up;
  visit.session.pause();
  visit.session.saveLocation('las');
  visit.pass(1000);
  assert.equal(visit.kept['cmi.core.lesson_location'], 'las');
});

for (const [element, change] of [['cmi.suspend_data', session => session.saveData('1~d')], [STATUS, session => session.report(true, null)]]) {
  test(`an LMS that refuses ${element} is in trouble, and is told again`, () => {
    let isRefused = true;
    const visit = visitBegun({ wrong: { LMSSetValue: (set, name, value) => isRefused && name === element ? 'false' : set(name, value) } });
    change(visit.session);
    visit.pass(3000);
    assert.equal(visit.news.at(-1), 'trouble');
    isRefused = false;
    visit.pass(10_000);
    assert.equal(visit.news.at(-1), 'saved');
    assert.equal(visit.kept[element], visit.session.isRegistered() ? 'completed' : '1~d');
  });
}

/** An LMS that refuses the place. */
const refusesPlace = { LMSSetValue: (set, name, value) => name === 'cmi.core.lesson_location' ? 'false' : set(name, value) };

test('whatever else the LMS refuses while it answers is let go', () => {
  const visit = visitBegun({ wrong: refusesPlace });
  visit.session.saveLocation('las');
  visit.pass(1000);
  assert.deepEqual(visit.calls(), ['lesson_location "las"', 'commit']);
  visit.pass(HOUR);
  assert.deepEqual([visit.calls(), visit.news], [[], ['saved']]);
});

test('it is not let go where the LMS does not answer', () => {
  const visit = visitBegun({ wrong: refusesPlace });
  visit.server = servers.fails;
  visit.session.saveLocation('las');
  visit.pass(1000);
  visit.calls();
  visit.pass(5000);
  assert.deepEqual(visit.calls(), ['lesson_location "las"', 'commit']);
});

test('another window that has saved all ends the trouble', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.report(true, null);
  visit.session.saveData('1~d');
  visit.session.letGo('1~d~pAAAAA');
  assert.deepEqual([visit.session.storedData(), visit.session.isRegistered()], ['1~d~pAAAAA', true]);
  visit.calls();
  visit.session.saveData('1~d~pAAAAA');
  visit.pass(HOUR);
  assert.deepEqual(visit.calls(), []);
});
