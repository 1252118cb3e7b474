// What was lost is told again so that Totara sends it: it takes for stored what it was told, and sends a value only when it has been another in between.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { network, servers, visitBegun, visitTo } from './doubles.js';

const DATA = 'cmi.suspend_data';
const LOCATION = 'cmi.core.lesson_location';
const STATUS = 'cmi.core.lesson_status';

test('a commit that is known to be lost is trouble at once', () => {
  const visit = visitBegun();
  visit.server = servers.unreachable;
  visit.session.saveData('1~d');
  visit.pass(1000);
  assert.deepEqual(visit.news, ['trouble']);
});

test('a commit that turns out to be lost is trouble a second later', () => {
  const visit = visitBegun();
  visit.server = servers.lostLater;
  visit.session.saveData('1~d');
  visit.pass(1999);
  assert.deepEqual(visit.news, []);
  visit.pass(1);
  assert.deepEqual([visit.news, visit.session.storedData()], [['trouble'], '']);
});

test('an LMS that leaves no trace is believed', () => {
  const visit = visitTo();
  visit.server = servers.leavesNoTrace;
  visit.session.report(true, null);
  visit.pass(1000);
  assert.deepEqual([visit.news, visit.session.isRegistered()], [['saved'], true]);
});

test('without a network a commit is trouble', () => {
  const visit = visitBegun();
  try {
    network.onLine = false;
    visit.session.saveData('1~d');
    visit.pass(1000);
    assert.deepEqual(visit.news, ['trouble']);
  } finally {
    network.onLine = true;
  }
});

for (const [why, server] of [['at once', servers.unreachable], ['a second later', servers.lostLater], ['by the LMS\'s answer', servers.fails]]) {
  test(`the state that is known to be lost ${why} is told again as its twin, and that as the state that it is`, () => {
    const visit = visitBegun();
    visit.server = server;
    visit.session.saveData('1~d');
    visit.pass(5999);
    visit.calls();
    visit.pass(2000);
    assert.deepEqual(visit.calls(), ['suspend_data "1~d~z"', 'commit']);
    visit.server = servers.up;
    visit.pass(20_000);
    assert.deepEqual(visit.calls(), ['suspend_data "1~d"', 'commit']);
    assert.deepEqual([visit.kept[DATA], visit.session.storedData(), visit.news.at(-1)], ['1~d', '1~d', 'saved']);
  });

  test(`all else that is known to be lost ${why} is told as something else first, and then as it is`, () => {
    const visit = visitBegun();
    visit.server = server;
    visit.session.saveLocation('las');
    visit.session.saveInteraction('en', [['type', 'choice'], ['time', '12:00:00']]);
    visit.session.report(true, null);
    visit.server = servers.up;
    visit.pass(999);
    visit.calls();
    visit.pass(6001);
    assert.deepEqual(visit.calls(), [
      'lesson_location ""', 'lesson_status "incomplete"', 'exit "suspend"', 'interactions.0.id ""', 'interactions.0.type "performance"', 'interactions.0.time "00:00:00"', 'commit',
      'lesson_location "las"', 'lesson_status "completed"', 'exit ""', 'interactions.0.id "en"', 'interactions.0.type "choice"', 'interactions.0.time "12:00:00"', 'commit',
    ]);
    assert.deepEqual([visit.kept[LOCATION], visit.kept[STATUS], visit.news.at(-1)], ['las', 'completed', 'saved']);
  });
}

test('where the first of the two commits fails, the second is not tried', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveLocation('las');
  visit.pass(1000);
  visit.calls();
  visit.pass(5000);
  assert.deepEqual(visit.calls(), ['lesson_location ""', 'commit']);
  visit.server = servers.up;
  visit.pass(11_000);
  assert.deepEqual(visit.calls(), ['lesson_location "las"', 'commit']);
  assert.deepEqual([visit.kept[LOCATION], visit.news.at(-1)], ['las', 'saved']);
});

test('what has not been told at all needs no other value in between', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveData('1~d');
  visit.pass(1000);
  visit.calls();
  visit.server = servers.up;
  visit.session.saveLocation('las');
  visit.pass(1000);
  assert.deepEqual(visit.calls(), ['suspend_data "1~d~z"', 'lesson_location "las"', 'commit']);
});

test('trouble is over only when nobody doubts it: a try that nothing is known of is made again', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveData('1~d');
  visit.pass(1000);
  visit.server = servers.takesBeaconsInSilence;
  visit.pass(5000 + 9999);
  assert.deepEqual(visit.news, ['trouble']);
  visit.pass(1);
  assert.deepEqual(visit.news, ['trouble', 'trouble']);
  visit.server = servers.up;
  visit.pass(10_000 + 1000);
  assert.deepEqual(visit.news, ['trouble', 'trouble', 'saved']);
});

for (const [why, server, news, stored] of [
  ['that is known to have arrived is saved', servers.takesBeacons, ['saved'], '1~d'],
  ['that is lost is trouble', servers.losesBeacons, ['trouble'], ''],
  ['that nothing is known of is neither', servers.takesBeaconsInSilence, [], ''],
]) {
  test(`a commit from a hidden page ${why}`, () => {
    const visit = visitBegun();
    visit.isHidden = true;
    visit.server = server;
    visit.session.saveData('1~d');
    visit.pass(2000);
    assert.deepEqual([visit.news, visit.session.storedData()], [news, stored]);
  });
}

test('after a commit that nothing is known of, another one does not make it certain', () => {
  const visit = visitBegun();
  visit.isHidden = true;
  visit.server = servers.takesBeaconsInSilence;
  visit.session.saveData('1~d');
  visit.pass(2000);
  visit.isHidden = false;
  visit.server = servers.up;
  visit.session.saveLocation('las');
  visit.pass(2000);
  assert.deepEqual([visit.news, visit.session.storedData()], [[], '']);
});

test('a place that nothing is known of keeps nobody waiting', () => {
  const visit = visitBegun();
  visit.isHidden = true;
  visit.server = servers.takesBeaconsInSilence;
  visit.session.saveLocation('las');
  visit.pass(2000);
  visit.isHidden = false;
  visit.pass(10_000);
  assert.deepEqual(visit.news, ['saved']);
});

test('while hidden, only the state is told again: of two beacons the second may come first', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveLocation('las');
  visit.session.saveData('1~d');
  visit.pass(1000);
  visit.calls();
  visit.isHidden = true;
  visit.server = servers.takesBeacons;
  visit.pass(7000);
  assert.deepEqual(visit.calls(), ['suspend_data "1~d~z"', 'commit']);
  visit.isHidden = false;
  visit.server = servers.up;
  visit.pass(60_000);
  assert.deepEqual(visit.calls(), ['lesson_location ""', 'commit', 'lesson_location "las"', 'commit']);
  assert.deepEqual([visit.kept[LOCATION], visit.kept[DATA], visit.news.at(-1)], ['las', '1~d~z', 'saved']);
});

for (const [why, see] of [
  ['while the page is hidden', visit => visit.pass(20_000)],
  ['as the page is hidden', visit => visit.session.pause()],
]) {
  test(`that the part is done and was lost is not taken for saved where ${why} the state is told again`, () => {
    const visit = visitBegun();
    visit.server = servers.fails;
    visit.session.saveData('1~d');
    visit.session.report(true, null);
    visit.isHidden = true;
    visit.server = servers.takesBeacons;
    see(visit);
    visit.pass(2000);
    assert.deepEqual([visit.kept[DATA], visit.kept[STATUS], visit.session.isRegistered()], ['1~d~z', 'incomplete', false]);
    assert.ok(!visit.news.includes('saved'));
    visit.isHidden = false;
    visit.server = servers.up;
    visit.pass(60_000);
    assert.deepEqual([visit.kept[STATUS], visit.session.isRegistered(), visit.news.at(-1)], ['completed', true, 'saved']);
  });
}

test('what only is to be told again waits until the page is shown, but for the state', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveLocation('las');
  visit.pass(1000);
  visit.calls();
  visit.isHidden = true;
  visit.server = servers.up;
  visit.pass(60_000);
  assert.deepEqual(visit.calls(), []);
  visit.isHidden = false;
  visit.pass(5000);
  assert.deepEqual(visit.calls(), ['lesson_location ""', 'commit', 'lesson_location "las"', 'commit']);
});

test('what is new is told from a hidden page too', () => {
  const visit = visitBegun();
  visit.isHidden = true;
  visit.session.saveLocation('las');
  visit.pass(1000);
  assert.deepEqual(visit.calls(), ['lesson_location "las"', 'commit']);
});
