// What is in doubt after a commit: how long it is waited for, and what becomes of it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { servers, visitBegun } from './doubles.js';

const LOCATION = 'cmi.core.lesson_location';
const tellsState = call => call.startsWith('suspend_data');

test('a beacon that takes its time is waited for', () => {
  const visit = visitBegun();
  visit.server = servers.takesSlowBeacons;
  visit.session.saveData('1~d');
  visit.pass(1000 + 4000);
  assert.deepEqual(visit.news, []);
  visit.pass(1000);
  assert.deepEqual(visit.news, ['saved']);
});

test('where an LMS that makes requests has made none, and nothing is heard for ten seconds, it is trouble', () => {
  const visit = visitBegun();
  visit.server = servers.losesAllInSilence;
  visit.session.saveData('1~d');
  visit.pass(1000 + 9999);
  assert.deepEqual(visit.news, []);
  visit.pass(1);
  assert.deepEqual(visit.news, ['trouble']);
});

test('what went by a beacon from a hidden page, and nothing was ever heard of, is told again once the page is shown', () => {
  const visit = visitBegun();
  visit.isHidden = true;
  visit.server = servers.losesAllInSilence;
  visit.session.saveData('1~d');
  visit.session.pause();
  visit.pass(60_000);
  assert.deepEqual(visit.calls().filter(tellsState), ['suspend_data "1~d"']);
  visit.isHidden = false;
  visit.server = servers.up;
  visit.pass(20_000);
  assert.deepEqual([visit.calls().filter(tellsState), visit.session.storedData()], [['suspend_data "1~d~z"'], '1~d~z']);
});

test('a player that sends nothing but beacons, and of which nothing is heard, is neither trouble nor saved', () => {
  const visit = visitBegun();
  visit.server = servers.takesBeaconsInSilence;
  visit.session.saveData('1~d');
  visit.pass(60_000);
  assert.deepEqual([visit.news, visit.session.storedData()], [[], '']);
});

test('a commit that turns out to be lost after another window has saved all is no trouble', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveData('1~d');
  visit.pass(1000);
  visit.server = servers.lostLater;
  visit.pass(5000);
  visit.session.letGo('1~d');
  visit.pass(60_000);
  assert.deepEqual(visit.news, ['trouble', 'saved']);
});

test('what the LMS will not take another value of in between is let go', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveLocation('las');
  visit.pass(1000);
  visit.server = servers.up;
  visit.wrong.LMSSetValue = (right, element, value) => element === LOCATION ? 'false' : right(element, value);
  visit.pass(5000 + 1000);
  assert.deepEqual(visit.news, ['trouble', 'saved']);
  visit.pass(600_000);
  assert.equal(visit.commits.length, 2);
});

for (const [why, server, expected] of [['up', servers.up, false], ['asks for a login', servers.asksForLogin, true], ['fails', servers.fails, false]]) {
  test(`whether the learner is logged out is known by the latest commit: the server ${why}`, () => {
    const visit = visitBegun();
    visit.server = server;
    visit.session.saveData('1~d');
    visit.pass(1000);
    assert.equal(visit.session.isLoggedOut(), expected);
  });
}

test('an older commit that is known late to have arrived takes nothing back from a later one', () => {
  const visit = visitBegun();
  visit.isHidden = true;
  visit.server = servers.takesSlowBeacons;
  visit.session.saveData('1~d');
  visit.session.pause();
  visit.isHidden = false;
  visit.server = servers.up;
  visit.session.saveData('1~d~pAAAAA');
  visit.pass(10_000);
  assert.deepEqual([visit.news, visit.session.storedData()], [['saved'], '1~d~pAAAAA']);
});
