// Goes through what the tests in C# have written, a line of JSON each, and says how many came out as they tell, and which did not:
//   { seed, parts, steps, stops }   a learner's history: at each stop, before and after a return and at the end, things stand as told
//   { words: [[written, folded]] }  words as they are compared
//   { texts: [[text, again]] }      stored texts, read and written again

import assert from 'node:assert/strict';
import fs from 'node:fs';
import readline from 'node:readline';
import { fold, isRight, numberIn, savedForm } from '../../templates/runtime/answers.js';
import { decode, emptyState, encode, encodeToFit } from '../../templates/runtime/codec.js';
import { keyOf } from '../../templates/runtime/keys.js';
import { isTheirs, rejoined } from '../../templates/runtime/recovery.js';
import { answerTo, isComplete, isPageDone, isWon, nextStatus, pointsIn, scoreOf } from '../../templates/runtime/rules.js';

const MOST_TOLD = 5;

/** What ui.js takes for an answer; empty where the learner is asked for one. */
const read = (question, given) => question.type === 'numeric' && numberIn(given) === null ? '' : given.trim() && given;

/** What ui.js does with an answer. */
const answered = (state, question, given) => {
  if (!given || (isWon(state, question) && !isRight(question, given))) return state;
  const saved = { fingerprint: question.fingerprint, answer: savedForm(question, given) };
  return { ...state, answers: new Map([...state.answers, [keyOf(question.id), saved]]) };
};

const without = (keys, key) => new Set([...keys].filter(other => other !== key));

const take = (state, part, { kind, id, given }) => {
  switch (kind) {
    case 'Done': return { ...state, done: new Set([...state.done, keyOf(id)]) };
    case 'Tick': return { ...state, checked: new Set([...state.checked, keyOf(id)]) };
    case 'Untick': return { ...state, checked: without(state.checked, keyOf(id)) };
    case 'Declare': return { ...state, declared: true };
    case 'Answer': {
      const question = part.questions.find(other => other.id === id);
      return answered(state, question, read(question, given));
    }
    default: return state;
  }
};

const standing = (part, state, status) => ({
  outcome: {
    done: part.pages.map(page => page.id).filter(id => isPageDone(state, id)).join(' '),
    ticked: part.checks.filter(id => state.checked.has(keyOf(id))).join(' '),
    answered: part.questions.filter(question => answerTo(state, question) !== null).map(question => question.id).join(' '),
    points: pointsIn(part, state).won,
    complete: isComplete(part, state),
    score: scoreOf(part, state),
    status,
  },
  text: encodeToFit(part, state),
});

const stopsOf = ({ parts, steps }) => {
  let [part, state] = [parts[0], emptyState()];
  let status = nextStatus('not attempted', isComplete(part, state));
  /** What the LMS has, where it takes nothing more. */
  let stored = null;
  const stops = [];
  const stop = () => stops.push(standing(part, state, status));
  for (const step of steps) {
    if (step.kind === 'Return') {
      stop();
      const text = encodeToFit(part, state);
      const [data, reached] = stored ?? [text, status];
      const record = step.sameTab ? `${text} ${data}` : '';
      part = parts[step.version];
      state = isTheirs(part, record, data) ? rejoined(part, record, data) : decode(data);
      [stored, status] = [null, reached];
    } else if (step.kind === 'Break') {
      stored ??= [encodeToFit(part, state), status];
    } else {
      state = take(state, part, step);
    }
    status = nextStatus(status, isComplete(part, state));
    if (step.kind === 'Return') stop();
  }
  stop();
  return stops;
};

const check = line => {
  if (line.words) for (const [written, folded] of line.words) assert.equal(fold(written), folded);
  else if (line.texts) for (const [text, again] of line.texts) assert.equal(encode(decode(text)), again, JSON.stringify(text));
  else assert.deepEqual(stopsOf(line), line.stops);
};

(async () => {
  let count = 0;
  let wrong = 0;
  for await (const text of readline.createInterface({ input: fs.createReadStream(process.argv[2] ?? ''), crlfDelay: Infinity })) {
    const line = JSON.parse(text);
    try {
      check(line);
      count++;
    } catch (error) {
      if (wrong++ < MOST_TOLD) console.log(`seed ${line.seed}: ${error.message}`);
    }
  }
  console.log(wrong ? `${wrong} not as told` : `${count} as told`);
})();
