// A learner who has been logged out: what is sent while they log in elsewhere could end their new login.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beacon, request, servers, visitBegun } from './doubles.js';

for (const [why, trace, news] of [
  ['led on to another address', request(200, { redirectStart: 1 }), 'login_trouble'],
  ['answered with HTTP 401', request(401), 'login_trouble'],
  ['answered with HTTP 403', request(403), 'login_trouble'],
  ['answered with HTTP 404', request(404), 'login_trouble'],
  ['answered with HTTP 500', request(500), 'trouble'],
  ['answered with HTTP 503', request(503), 'trouble'],
  ['answered with a no, as where the learner has logged in again elsewhere', request(200), 'login_trouble'],
  ['of unknown status', request(undefined), 'trouble'],
]) {
  test(`a commit whose request is ${why} is ${news === 'trouble' ? 'trouble' : 'taken for a logout'}`, () => {
    const visit = visitBegun();
    visit.server = { answer: 'false\n101', traces: [trace] };
    visit.session.saveData('1~d');
    visit.pass(1000);
    assert.deepEqual(visit.news, [news]);
  });
}

test('where the learner has logged in again in another tab, nothing more goes by beacon, which would be answered as if it were taken', () => {
  const visit = visitBegun();
  visit.server = { answer: '', traces: [request(200)] };
  visit.session.saveData('1~d');
  visit.pass(1000);
  visit.calls();
  visit.isHidden = true;
  visit.server = { answer: 'true\n0', lateTraces: [beacon(200)] };
  visit.session.pause();
  visit.pass(600_000);
  assert.deepEqual([visit.calls(), visit.news], [[], ['login_trouble']]);
});

test('a commit that is taken is no logout, wherever its request was led', () => {
  const visit = visitBegun();
  visit.server = { ...servers.up, traces: [request(200, { redirectStart: 1 })] };
  visit.session.saveData('1~d');
  visit.pass(2000);
  assert.deepEqual(visit.news, ['saved']);
});

test('an LMS that throws is trouble', () => {
  const visit = visitBegun({ wrong: { LMSCommit: () => { throw new Error('gone'); } } });
  visit.session.saveData('1~d');
  visit.pass(1000);
  assert.equal(visit.news.at(-1), 'trouble');
});

/** A learner who finds, a second after the opening, that they have been logged out. */
const loggedOut = () => {
  const visit = visitBegun();
  visit.server = servers.asksForLogin;
  visit.session.saveData('1~d');
  visit.pass(1000);
  visit.calls();
  return visit;
};

test('the next try comes after a minute, also where the learner goes on', () => {
  const visit = loggedOut();
  visit.pass(20_000);
  visit.session.saveLocation('las');
  visit.pass(39_999);
  assert.deepEqual(visit.calls(), []);
  visit.pass(1);
  assert.deepEqual(visit.calls(), ['suspend_data "1~d~z"', 'lesson_location "las"', 'commit']);
  visit.pass(59_999);
  assert.deepEqual(visit.calls(), []);
});

test('nothing is tried while the page is hidden', () => {
  const visit = loggedOut();
  visit.isHidden = true;
  visit.session.pause();
  visit.session.saveData('1~pAAAAA');
  visit.session.pause();
  visit.pass(3600_000);
  assert.deepEqual(visit.calls(), []);
});

test('once it is shown again, the try that was due comes within five seconds', () => {
  const visit = loggedOut();
  visit.isHidden = true;
  visit.pass(3600_000);
  visit.isHidden = false;
  visit.server = servers.up;
  visit.pass(6000);
  assert.deepEqual(visit.calls(), ['suspend_data "1~d~z"', 'commit']);
  assert.equal(visit.news.at(-1), 'saved');
});

test('after the login what is done waits no longer than otherwise', () => {
  const visit = loggedOut();
  visit.server = servers.up;
  visit.pass(61_000);
  visit.session.saveLocation('las');
  visit.pass(1000);
  assert.equal(visit.kept['cmi.core.lesson_location'], 'las');
});

test('after the login what is new is told from a hidden page', () => {
  const visit = loggedOut();
  visit.server = servers.up;
  visit.pass(61_000);
  visit.calls();
  visit.isHidden = true;
  visit.session.saveLocation('las');
  visit.session.pause();
  assert.deepEqual(visit.calls().slice(-2), ['lesson_location "las"', 'commit']);
});

test('a server that fails once it knows the learner again is tried as any is', () => {
  const visit = loggedOut();
  visit.server = servers.fails;
  visit.pass(60_000);
  visit.calls();
  visit.isHidden = true;
  visit.session.saveData('1~pAAAAA');
  visit.pass(1000);
  assert.deepEqual(visit.calls(), ['suspend_data "1~pAAAAA"', 'commit']);
});

test('whoever leaves while logged out has all told, whatever comes of it', () => {
  const visit = loggedOut();
  visit.isHidden = true;
  visit.session.leave();
  assert.deepEqual(visit.calls(), ['suspend_data "1~d~z"', 'commit', 'session_time "0000:00:06.00"', 'finish']);
});

test('another window in which the learner has logged in, and which has saved all, ends the wait', () => {
  const visit = loggedOut();
  visit.session.letGo('1~d');
  visit.server = servers.up;
  visit.session.saveLocation('las');
  visit.pass(1000);
  assert.deepEqual(visit.calls(), ['lesson_location "las"', 'commit']);
});

test('and the next trouble begins with five seconds again', () => {
  const visit = loggedOut();
  visit.session.letGo('1~d');
  visit.server = servers.fails;
  visit.session.saveLocation('las');
  visit.pass(1000);
  visit.calls();
  visit.pass(5000);
  assert.deepEqual(visit.calls(), ['lesson_location ""', 'commit']);
});

test('so that what is done while the page is hidden is told at once', () => {
  const visit = loggedOut();
  visit.session.letGo('1~d');
  visit.server = servers.up;
  visit.isHidden = true;
  visit.session.saveLocation('las');
  visit.session.pause();
  assert.deepEqual(visit.calls().slice(-2), ['lesson_location "las"', 'commit']);
});
