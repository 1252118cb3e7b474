// Hiding a part, leaving it, and ending its session by the button.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR, servers, visitBegun, visitTo } from './doubles.js';

const DATA = 'cmi.suspend_data';
const STATUS = 'cmi.core.lesson_status';

test('a page that is hidden saves at once, with its time, and the session goes on', () => {
  const visit = visitBegun();
  visit.session.saveData('1~d');
  visit.session.pause();
  assert.deepEqual(visit.calls(), ['session_time "0000:00:05.00"', 'suspend_data "1~d"', 'commit']);
  visit.session.saveLocation('las');
  visit.pass(1000);
  assert.deepEqual(visit.calls(), ['lesson_location "las"', 'commit']);
});

test('one that is hidden with nothing new makes no call at all', () => {
  const visit = visitBegun();
  visit.isHidden = true;
  visit.session.pause();
  visit.pass(HOUR);
  assert.deepEqual(visit.calls(), []);
});

test('one that is left with nothing new sets its time and ends the session, without a commit', () => {
  const visit = visitBegun();
  visit.session.leave();
  assert.deepEqual(visit.calls(), ['session_time "0000:00:05.00"', 'finish']);
});

test('one that is hidden before anything was saved saves', () => {
  const visit = visitTo({ kept: { [STATUS]: 'completed' } });
  visit.isHidden = true;
  visit.session.saveData('1~d');
  visit.session.pause();
  assert.deepEqual(visit.calls(), ['suspend_data "1~d"', 'commit']);
});

test('one that is left saves first, all together', () => {
  const visit = visitBegun();
  visit.session.saveInteraction('en', [['type', 'choice']]);
  visit.session.saveData('1~d');
  visit.session.leave();
  assert.deepEqual(visit.calls(), ['suspend_data "1~d"', 'interactions.0.id "en"', 'interactions.0.type "choice"', 'commit', 'session_time "0000:00:05.00"', 'finish']);
});

for (const [why, set, time] of [['goes on by itself', 0, '0026:00:05.00'], ['was set back', -48 * HOUR, '0000:00:00.00']]) {
  test(`the time of a day and two hours by a clock that ${why}`, () => {
    const visit = visitBegun();
    visit.pass(26 * HOUR);
    visit.set(set);
    visit.session.leave();
    assert.deepEqual(visit.calls(), [`session_time "${time}"`, 'finish']);
  });
}

test('a session is ended once, and nothing comes after its end', () => {
  const visit = visitBegun();
  const endings = [];
  visit.session.leave();
  visit.calls();
  visit.session.leave();
  visit.session.end(ending => endings.push(ending));
  visit.session.saveData('1~d');
  visit.session.pause();
  visit.pass(HOUR);
  assert.deepEqual([visit.calls(), endings], [[], []]);
});

test('nothing is told of a commit once the session is ended', () => {
  const visit = visitBegun();
  visit.session.saveData('1~d');
  visit.session.leave();
  visit.pass(HOUR);
  assert.deepEqual(visit.news, []);
});

test('the exit says that the part is to be gone on with while it is not done, and nothing once it is', () => {
  const visit = visitTo();
  visit.session.report(false, null);
  visit.session.leave();
  assert.equal(visit.kept['cmi.core.exit'], 'suspend');
  const done = visitBegun();
  done.session.report(true, null);
  assert.deepEqual(done.calls(), ['lesson_status "completed"', 'exit ""', 'commit']);
});

for (const [why, wrong] of [
  ['has never taken one', { LMSSetValue: (set, name, value) => name === STATUS ? 'false' : set(name, value) }],
  ['has none to give either', { LMSSetValue: () => 'false', LMSGetValue: (get, name) => name === STATUS ? '' : get(name) }],
]) {
  test(`where the LMS ${why}, LMSFinish would make the status "completed", and is left out`, () => {
    const visit = visitTo({ wrong });
    visit.session.report(false, null);
    visit.calls();
    visit.session.leave();
    assert.deepEqual(visit.calls().filter(call => call === 'finish'), []);
  });
}

test('a status that only holds those words is a status', () => {
  const visit = visitTo({ wrong: { LMSSetValue: () => 'false', LMSGetValue: (get, name) => name === STATUS ? 'not attempted yet' : get(name) } });
  visit.session.leave();
  assert.deepEqual(visit.calls().slice(-1), ['finish']);
});

test('on the way out all is told, also to an LMS that only ever says no', () => {
  const visit = visitBegun();
  visit.server = servers.refuses;
  visit.session.saveInteraction('en', [['type', 'choice']]);
  visit.session.leave();
  assert.deepEqual(visit.calls().slice(0, 3), ['interactions.0.id "en"', 'interactions.0.type "choice"', 'commit']);
});

test('what was refused is told once more as the session ends', () => {
  const visit = visitBegun({ wrong: { LMSSetValue: (set, name, value) => name === DATA ? 'false' : set(name, value) } });
  visit.session.saveData('1~d');
  visit.pass(1000);
  visit.wrong = {};
  visit.calls();
  visit.server = servers.fails;
  visit.session.leave();
  assert.deepEqual(visit.calls(), ['suspend_data "1~d"', 'commit', 'session_time "0000:00:06.00"', 'finish']);
});

/** A visit in which a place, a state and an answer were lost, and another answer has not been told. */
const afterTrouble = () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveLocation('las');
  visit.session.saveData('1~d');
  visit.session.saveInteraction('en', [['type', 'choice']]);
  visit.pass(1000);
  visit.session.saveInteraction('tva', [['type', 'choice']]);
  visit.calls();
  visit.isHidden = true;
  visit.server = servers.takesBeacons;
  return visit;
};

test('on the way out after trouble the state goes before the answers: a beacon that is too big is lost whole', () => {
  const visit = afterTrouble();
  visit.session.leave();
  assert.deepEqual(visit.calls(), [
    'suspend_data "1~d~z"', 'commit',
    'interactions.1.id "tva"', 'interactions.1.type "choice"', 'commit',
    'session_time "0000:00:06.00"', 'finish',
  ]);
});

test('where only what cannot be told again is lost, no empty beacon is sent on the way out', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveLocation('las');
  visit.pass(1000);
  visit.calls();
  visit.session.leave();
  assert.deepEqual(visit.calls(), ['session_time "0000:00:06.00"', 'finish']);
});

/** Ends the session, and gives what is told of that. */
const ended = ({ session }) => {
  const endings = [];
  session.end(ending => endings.push(ending));
  return endings;
};

test('with nothing new the session is ended at once by the button', () => {
  const visit = visitBegun();
  assert.deepEqual(ended(visit), ['saved']);
  assert.deepEqual(visit.calls(), ['session_time "0000:00:05.00"', 'finish']);
});

test('what is new is saved and looked at again, before the session is ended', () => {
  const visit = visitBegun();
  visit.session.saveData('1~d');
  const endings = ended(visit);
  visit.pass(999);
  assert.deepEqual([endings, visit.calls()], [[], ['suspend_data "1~d"', 'commit']]);
  visit.pass(1);
  assert.deepEqual([endings, visit.calls()], [['saved'], ['session_time "0000:00:06.00"', 'finish']]);
});

test('what a learner does while that goes on is saved too', () => {
  const visit = visitBegun();
  visit.session.saveData('1~d');
  const endings = ended(visit);
  visit.pass(500);
  visit.session.saveLocation('las');
  visit.pass(500);
  assert.deepEqual(endings, []);
  visit.pass(1000);
  assert.deepEqual([endings, visit.kept['cmi.core.lesson_location']], [['saved'], 'las']);
});

test('a button that is pressed twice ends the session once', () => {
  const visit = visitBegun();
  visit.session.saveData('1~d');
  const endings = [...ended(visit), ...ended(visit)];
  visit.pass(2000);
  assert.deepEqual(visit.calls().filter(call => call === 'finish'), ['finish']);
  assert.deepEqual(endings, []);
});

for (const [why, server, wait] of [['at once', servers.fails, 0], ['a second later', servers.lostLater, 1000]]) {
  test(`where saving is known to have failed ${why}, the session stays open`, () => {
    const visit = visitBegun();
    visit.server = server;
    visit.session.saveData('1~d');
    const endings = ended(visit);
    visit.pass(wait);
    assert.deepEqual([endings, visit.calls()], [['trouble'], ['suspend_data "1~d"', 'commit']]);
  });
}

test('what could not be saved and has been taken back is no trouble', () => {
  const visit = visitBegun();
  visit.server = servers.fails;
  visit.session.saveLocation('las');
  visit.pass(1000);
  visit.server = servers.up;
  visit.session.saveLocation('');
  const endings = ended(visit);
  visit.pass(1000);
  assert.deepEqual(endings, ['saved']);
});

test('where nobody can tell whether all is saved, the session is ended, and that is said', () => {
  const visit = visitBegun();
  visit.isHidden = true;
  visit.server = servers.takesBeaconsInSilence;
  visit.session.saveData('1~d');
  visit.pass(2000);
  visit.isHidden = false;
  visit.pass(10_000);
  assert.deepEqual(ended(visit), ['unknown']);
});

for (const [why, server] of [['refused', servers.refuses], ['lost at once', servers.unreachable], ['lost later', servers.lostLater]]) {
  test(`an LMSFinish that was ${why} is said a second later: the time is not saved`, () => {
    const visit = visitBegun();
    visit.server = server;
    const endings = ended(visit);
    visit.pass(999);
    assert.deepEqual(endings, ['saved']);
    visit.pass(1);
    assert.deepEqual(endings, ['saved', 'untimed']);
  });
}

for (const [why, server] of [['arrived', servers.up], ['left no trace', servers.leavesNoTrace], ['went by a beacon that nothing is known of', servers.takesBeaconsInSilence]]) {
  test(`of an LMSFinish that ${why} nothing more is said`, () => {
    const visit = visitBegun();
    visit.server = server;
    const endings = ended(visit);
    visit.pass(HOUR);
    assert.deepEqual(endings, ['saved']);
  });
}

test('where there is no LMSFinish nothing is said of it either', () => {
  const visit = visitTo({ mode: 'browse' });
  const endings = ended(visit);
  visit.pass(HOUR);
  assert.deepEqual([endings, visit.calls()], [['saved'], []]);
});
